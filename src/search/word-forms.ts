/** What Arabic writes together with the word that follows: the article, alone or after a joined letter. */
const article = /^(?:[وف]?(?:[بك])?ال|[وف]?لل)(?=\p{L}{2})/u;
const and = /^و(?=\p{L}{3})/u;

/** A folded word without its article: both how it is looked up and how it is listed. */
export const withoutArticle = (word: string): string => word.replace(article, "");

/** A folded word in the ways in which it may be looked for: as it is, without article, without a joined "and". */
export function wordForms(word: string): string[] {
  const forms = [word, withoutArticle(word), word.replace(and, "")];
  return [...new Set(forms)];
}

/** The words of a folded text, by which names are told apart: "saint" for "st", and no "the". */
export function wordsOf(foldedText: string): string[] {
  const words = foldedText.split(" ").filter((word) => word !== "");
  const telling = words.map((word) => (word === "st" ? "saint" : word)).filter((word) => word !== "the");
  return telling.length > 0 ? telling : words;
}
