import type { Language } from "../../i18n/language.ts";
import type { Values } from "../../i18n/texts.ts";

export interface Term {
  /** The end of its address: `#egdi`. */
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

/** Arabic lists are in the order of the word behind the article. */
const withoutArticle = (term: string): string => term.replace(/^ال/, "");

/**
 * The terms that the language's file explains, in the order of the language.
 * @param values what fills the definitions' placeholders
 */
export function glossary(language: Language, values: Values): Term[] {
  return language
    .keys("glossary.")
    .flatMap((key) => /^glossary\.(.+)\.term$/.exec(key)?.[1] ?? [])
    .map((id) => ({
      id,
      term: language.text(`glossary.${id}.term`),
      definition: language.text(`glossary.${id}.definition`, values),
    }))
    .sort((a, b) => language.compare(withoutArticle(a.term), withoutArticle(b.term)));
}
