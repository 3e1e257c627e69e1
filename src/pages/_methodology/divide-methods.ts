import type { ProseSection } from "../../components/prose-section.ts";
import type { Language } from "../../i18n/language.ts";

/** How the figures of the digital divide, and what is expected of an index, are worked out. */
export function divideMethods(language: Language): ProseSection[] {
  return [
    {
      id: "digital-divide",
      title: language.text("divide.methods.title"),
      paragraphs: language.text("divide.methods.text").split("\n\n"),
    },
    {
      id: "outliers",
      title: language.text("outliers.methods.title"),
      paragraphs: language.text("outliers.methods.text").split("\n\n"),
    },
  ];
}
