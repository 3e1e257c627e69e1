import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { coverageNeeded } from "../../statistics/group-figure.ts";
import { breakNotes } from "../_figures/break-notes.ts";
import { briefList } from "../_figures/economy-list.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { pageMap } from "../_figures/map-figure.ts";
import { shareText } from "../_figures/share-text.ts";
import { paths } from "../_paths.ts";
import { pageDescription } from "./indicator-page.ts";
import { rankingTables } from "./ranking-table.ts";

/** Everything the page of one year of a headline indicator shows. */
export function yearPage(language: Language, code: string, year: number) {
  const { indicator } = figuresOf(code);
  const words = indicatorWords(language, indicator);
  return {
    words,
    title: language.text("year-page.title", { measure: words.name, year }),
    indicator: { href: paths.indicator(language.tag, code), text: words.name },
    description: pageDescription(language, "year-page.description", words, { year }),
    reach: reachSentences(language, code, year),
    /** What changed in the definition or method from this year on. */
    breaks: breakNotes(language, code, undefined, [year - 1, year]).map(({ text }) => text),
    map: pageMap(language, code, year),
    list: briefList(language, code, year, "#ranking"),
    ranking: rankingTables(language, code, year, String(year)),
    rankingTitle: language.text(`indicator-page.${indicator.direction === "neither" ? "values" : "ranking"}.title`),
    links: yearNavigation(language, code, year),
  };
}

/** How far the year reaches, and plainly where it is too little to speak of the world. */
function reachSentences(language: Language, code: string, year: number): Html {
  const found = figuresOf(code).coverage.find((one) => one.year === year);
  const share = found?.populationShare;
  const values = {
    n: escapeHtml(language.count("map.list.count", found?.economies ?? 0)),
    year: `<time>${year}</time>`,
    share: escapeHtml(shareText(language, share)),
  };
  const sentence = phrase(language, "year-page.reach", values);
  const isLittle = (share ?? 0) < coverageNeeded;
  return isLittle ? `${sentence} <strong>${escapeHtml(language.text("year-page.too-little"))}</strong>` : sentence;
}

/** The year before and after that have values, and the latest values. */
function yearNavigation(
  language: Language,
  code: string,
  year: number,
): { readonly href: string; readonly text: string; readonly rel?: "prev" | "next" }[] {
  const years = figuresOf(code).coverage.map((one) => one.year);
  const at = years.indexOf(year);
  const step = (rel: "prev" | "next", to: number | undefined) =>
    to === undefined
      ? []
      : [
          {
            href: paths.indicatorYear(language.tag, code, to),
            text: language.text(`year-page.${rel}`, { year: to }),
            rel,
          },
        ];
  return [
    ...step("prev", years[at - 1]),
    ...step("next", years[at + 1]),
    { href: paths.indicator(language.tag, code), text: language.text("year-page.latest") },
  ];
}
