import type { Language } from "../i18n/language.ts";
import { phraseParts } from "../i18n/phrase-parts.ts";
import { toCopy } from "../i18n/to-copy.ts";
import { element } from "./element.ts";

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

/** The line by which a chart or a file is cited, to copy; an address keeps its order in a text from right to left. */
export function citationLine(language: Language, { about, source, release, page }: CitedWords): HTMLElement {
  const words = { about, source, work: language.text("site.name"), release: release ?? "", page };
  const isolated = Object.entries(words).map(([name, text]): [string, Node] => [
    name,
    element("bdi", {}, toCopy(language, text)),
  ]);
  const key = release === undefined ? "cite.line.unreleased" : "cite.line";
  const parts = phraseParts<Node | string>(language, key, Object.fromEntries(isolated), (between) => between);
  return element("p", { class: "citation" }, ...parts);
}
