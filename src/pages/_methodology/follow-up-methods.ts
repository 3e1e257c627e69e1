import type { ProseSection } from "../../components/prose-section.ts";
import type { Language } from "../../i18n/language.ts";

/** How the recommendations of documents are followed up in figures. */
export function followUpMethods(language: Language): ProseSection[] {
  const text = (key: string): string => language.text(`follow.methodology.${key}`);
  return [{ id: "then-and-now", title: text("title"), paragraphs: text("text").split("\n\n") }];
}
