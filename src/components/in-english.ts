import type { Language } from "../i18n/language.ts";
import { escapeHtml, type Html } from "./html.ts";

/** Attributes of an element whose words stay English on a page of any language. */
export const englishAttributes = (language: Language): Html => (language.tag === "en" ? "" : ' lang="en" dir="ltr"');

/** Words that stay as their source has them, said to be English where the page is not. */
export function inEnglish(language: Language, text: string, tag: "span" | "p" = "span"): Html {
  const words = escapeHtml(text);
  if (language.tag === "en" && tag === "span") return words;
  return `<${tag}${englishAttributes(language)}>${words}</${tag}>`;
}
