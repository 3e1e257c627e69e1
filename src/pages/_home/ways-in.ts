import type { Language } from "../../i18n/language.ts";
import { hasSection, sectionLinks } from "../_navigation.ts";
import { paths } from "../_paths.ts";

/** A way into the figures: a title that leads on, and what is found there. */
interface Reading {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

/** Three questions that the figures answer; until a question has its own page, the indicator that says most of it. */
export function readings(language: Language): Reading[] {
  const lang = language.tag;
  const reading = (key: string, href: string): Reading => ({
    href,
    title: language.text(`home.reading.${key}.title`),
    text: language.text(`home.reading.${key}.text`),
  });
  const participation = hasSection("participation")
    ? paths.section(lang, "participation")
    : paths.indicator(lang, "epi");
  return [
    hasSection("divide")
      ? reading("divide", paths.section(lang, "divide"))
      : reading("prices", paths.indicator(lang, "price-mobile-data-5gb-gni")),
    reading("participation", participation),
    reading("rank-changes", paths.section(lang, "rank-changes")),
  ];
}

/** Who uses the figures for their work, and where they find what they need. */
export const uses = (language: Language) => [
  {
    title: language.text("home.journalists.title"),
    text: language.text("home.journalists.text"),
    links: sectionLinks(language, ["compare", "embed", "sources", "changes", "glossary"]),
  },
  {
    title: language.text("home.researchers.title"),
    text: language.text("home.researchers.text"),
    links: sectionLinks(language, ["data", "data/codebook", "data/quality", "data/provenance", "methodology"]),
  },
];
