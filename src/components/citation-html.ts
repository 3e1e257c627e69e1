import type { Language } from "../i18n/language.ts";
import { toCopy } from "../i18n/to-copy.ts";
import type { Html } from "./html.ts";
import { isolated } from "./isolated.ts";
import { phrase } from "./phrase.ts";

/** What a citation names, in words. */
export interface CitedWords {
  /** What is cited, where and when. */
  readonly about: string;
  /** Publishers with months and licences. */
  readonly source: string;
  /** Undefined before the first. */
  readonly release: string | undefined;
  /** Full address. */
  readonly page: string;
}

/** The line by which a chart or a file is cited, to copy. */
export function citationHtml(language: Language, { about, source, release, page }: CitedWords): Html {
  const words = { about, source, work: language.text("site.name"), release: release ?? "", page };
  const values = Object.entries(words).map(([name, text]) => [name, isolated(language, toCopy(language, text))]);
  const key = release === undefined ? "cite.line.unreleased" : "cite.line";
  return phrase(language, key, Object.fromEntries(values) as Readonly<Record<string, Html>>);
}
