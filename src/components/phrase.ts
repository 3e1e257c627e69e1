import type { Language } from "../i18n/language.ts";
import { phraseParts } from "../i18n/phrase-parts.ts";
import { shownHtml } from "./figure.ts";
import type { Shown } from "./figure-cell.ts";
import { escapeHtml, type Html } from "./html.ts";

/** The text of a key as HTML, its {placeholders} filled with figures and ready HTML such as links. */
export const phrase = (language: Language, key: string, values: Readonly<Record<string, Html | Shown>> = {}): Html =>
  phraseParts<Html | Shown>(language, key, values, escapeHtml)
    .map((part) => (typeof part === "string" ? part : shownHtml(part)))
    .join("");
