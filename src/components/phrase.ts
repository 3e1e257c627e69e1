import type { Language } from "../i18n/language.ts";
import { escapeHtml, type Html } from "./html.ts";

/** The text of a key as HTML, its {placeholders} filled with ready HTML such as figures and links. */
export function phrase(language: Language, key: string, values: Readonly<Record<string, Html>> = {}): Html {
  const marks = Object.fromEntries(Object.keys(values).map((name) => [name, `\u0001${name}\u0001`]));
  return escapeHtml(language.text(key, marks)).replace(/\u0001(\w+)\u0001/g, (_, name: string) => values[name] ?? "");
}
