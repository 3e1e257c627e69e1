import type { Texts } from "./texts.ts";

/**
 * The text of a key in pieces: what stands in its {placeholders} as it was given, the words between made into the same.
 * @param values of all placeholders
 */
export function phraseParts<T>(
  language: Pick<Texts, "text">,
  key: string,
  values: Readonly<Record<string, T>>,
  words: (between: string) => T,
): T[] {
  const marks = Object.fromEntries(Object.keys(values).map((name) => [name, `\u0001${name}\u0001`]));
  return language
    .text(key, marks)
    .split("\u0001")
    .flatMap((piece, at) => {
      // Every second piece is the name of a placeholder.
      const value = at % 2 === 0 ? words(piece) : values[piece];
      return value === undefined ? [] : [value];
    });
}
