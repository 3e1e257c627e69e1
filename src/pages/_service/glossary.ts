import type { Language } from "../../i18n/language.ts";

export interface Term {
  /** The end of its address: `#egdi`. */
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

/** The terms that the language files explain, in the order of the language. */
export function glossary(language: Language, keys: readonly string[]): Term[] {
  const ids = keys.flatMap((key) => /^glossary\.(.+)\.term$/.exec(key)?.[1] ?? []);
  return ids
    .map((id) => ({
      id,
      term: language.text(`glossary.${id}.term`),
      definition: language.text(`glossary.${id}.definition`),
    }))
    .sort((a, b) => language.compare(a.term, b.term));
}
