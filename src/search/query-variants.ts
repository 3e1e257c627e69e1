import { withoutArticle } from "./word-forms.ts";

/** Words that are varied: four forms of two words are sixteen queries. */
const wordsVaried = 2;

/**
 * A query in the ways in which a text may have its words. Pagefind takes Arabic words to their stems, but not where
 * "and" is joined to the article, so that each Arabic word is also asked for with the article and with both.
 */
export function queryVariants(query: string): string[] {
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
