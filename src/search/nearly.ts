import { distance } from "fastest-levenshtein";

import type { ReadyName } from "./name-match.ts";

/** Slips that a word of so many letters may have. */
const slipsAllowed = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2);

/**
 * How many slips of the pen lie between a query and a name, where each word of the query is nearly a word of the name
 * or its beginning; undefined where one is not.
 */
export function slipsBetween(name: ReadyName, query: ReadyName): number | undefined {
  let sum = 0;
  for (const asked of query.words) {
    const slips = Math.min(
      ...name.words.flatMap(({ forms }) => forms.flatMap((word) => asked.forms.map((form) => wordSlips(form, word)))),
    );
    if (slips > slipsAllowed(asked.word.length)) return undefined;
    sum += slips;
  }
  return sum;
}

/** Letters added, lost, wrong or exchanged with their neighbour between a word and another, or the beginning of that. */
function wordSlips(asked: string, word: string): number {
  const start = word.slice(0, asked.length);
  const slips = Math.min(distance(asked, word), asked.length > 3 ? distance(asked, start) : Infinity);
  return slips === 2 && isExchange(asked, start) ? 1 : slips;
}

/** Whether two words differ only in that two neighbours have changed places. */
function isExchange(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
