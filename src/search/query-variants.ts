import { withoutArticle } from "./word-forms.ts";

/** Words that are varied: four forms of two words are sixteen queries. */
const wordsVaried = 2;

/** Asked for to the letter: else Pagefind finds the pages that have a part of its digits. */
const decimal = /^[-+−]?\d+[.,]\d+$/;

/**
 * A query in the ways in which a text may have its words. Pagefind takes Arabic words to their stems, but not where
 * "and" is joined to the article, so that each Arabic word is also asked for with the article and with both.
 */
export function queryVariants(query: string): string[] {
  if (decimal.test(query.trim())) return [`"${query.trim()}"`];
  const words = query.trim().split(/\s+/);
  const forms = words.map((word, index) => (index < wordsVaried ? formsOf(word) : [word]));
  return forms.reduce<string[]>(
    (begun, its) => begun.flatMap((start) => its.map((form) => (start === "" ? form : `${start} ${form}`))),
    [""],
  );
}

function formsOf(word: string): string[] {
  if (!/\p{Script=Arabic}/u.test(word)) return [word];
  const bare = withoutArticle(word);
  return [...new Set([word, bare, `ال${bare}`, `وال${bare}`])];
}
