import type { Language } from "../i18n/language.ts";
import { phraseParts } from "../i18n/phrase-parts.ts";
import { escapeHtml, type Html } from "./html.ts";

/** The text of a key as HTML, its {placeholders} filled with ready HTML such as figures and links. */
export const phrase = (language: Language, key: string, values: Readonly<Record<string, Html>> = {}): Html =>
  phraseParts(language, key, values, escapeHtml).join("");
