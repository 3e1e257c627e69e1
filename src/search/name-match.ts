import { folded } from "./folded.ts";
import { withoutArticle, wordForms, wordsOf } from "./word-forms.ts";

/** How a name answers a query, best first. */
export const matchLevels = ["whole", "start", "word-start", "inside"] as const;
export type MatchLevel = (typeof matchLevels)[number];

/** A name or a query, taken apart once. */
export interface ReadyName {
  /** Its words without their articles, with one space between. */
  readonly bare: string;
  readonly words: readonly { readonly word: string; readonly forms: readonly string[] }[];
}

export function readyName(text: string): ReadyName {
  const words = wordsOf(folded(text));
  return {
    bare: words.map(withoutArticle).join(" "),
    words: words.map((word) => ({ word, forms: wordForms(word) })),
  };
}

/** Letters fewer than these are not looked for within words: they are within too many. */
const lettersInside = 3;

/** How well a name answers a query; undefined where it does not. */
export function nameMatch(name: ReadyName, query: ReadyName): MatchLevel | undefined {
  if (name.bare === query.bare) return "whole";
  if (name.bare.startsWith(query.bare)) return "start";
  const every = (matches: (asked: ReadyName["words"][number], word: ReadyName["words"][number]) => boolean): boolean =>
    query.words.every((asked) => name.words.some((word) => matches(asked, word)));
  const starts = every((asked, word) => asked.forms.some((form) => word.forms.some((one) => one.startsWith(form))));
  if (starts) return "word-start";
  const within = every(({ word: letters }, { word }) => letters.length >= lettersInside && word.includes(letters));
  return within ? "inside" : undefined;
}
