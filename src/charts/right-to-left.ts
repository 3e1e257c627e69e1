/** Right-to-left embedding and its end: every renderer orders the words of a line by them, few by attributes. */
export const rightToLeft = (text: string): string => `\u202b${text}\u202c`;

const firstLetter = /\p{L}/u;
const arabic = /\p{Script=Arabic}/u;

/** Arabic words with figures in the order of their script, as pages set them by `unicode-bidi: plaintext`. */
export function inOrder(words: string): string {
  return arabic.test(firstLetter.exec(words)?.[0] ?? "") ? rightToLeft(words) : words;
}
