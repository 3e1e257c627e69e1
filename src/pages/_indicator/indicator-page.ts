import type { ChartFigure } from "../../components/chart-figure.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { placed } from "../_charts/placed.ts";
import { economyList } from "../_figures/economy-list.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { pageMap, sectionYears } from "../_figures/map-figure.ts";
import { mapSection } from "../_figures/map-section.ts";
import { paths } from "../_paths.ts";
import { coverageFigure, coverageTable } from "./coverage-figure.ts";
import { distributionFigure } from "./distribution-figure.ts";
import { groupTrendsFigure } from "./group-trends-figure.ts";
import { groupsTables } from "./groups-table.ts";
import { indicatorFacts, indicatorNotes } from "./indicator-facts.ts";
import { indicatorKeyFigures } from "./indicator-key-figures.ts";
import { methodBreaks } from "./method-breaks.ts";
import { rankingTables } from "./ranking-table.ts";
import { relateLink } from "./relate-link.ts";
import { downloadLinks, withPictures } from "../_figures/download.ts";

/** A description for search engines is cut beyond this. */
const longestDescription = 155;

/** The charts of the page by their section. */
export function indicatorCharts(language: Language, code: string) {
  const of = (...charts: readonly (ChartFigure | undefined)[]): ChartFigure[] =>
    placed(
      language,
      `indicators/${code}`,
      charts.filter((chart) => chart !== undefined),
    );
  return {
    regions: of(distributionFigure(language, code), groupTrendsFigure(language, code)),
    coverage: of(coverageFigure(language, code)),
  };
}

/** Everything the page of an indicator shows, in its order. */
export function indicatorPage(language: Language, code: string) {
  const { indicator } = figuresOf(code);
  const words = indicatorWords(language, indicator);
  const file = (extension: string): string => `indicators/${code}.${extension}`;
  const when = sectionYears(language, mapSection(code, "latest"), "latest");
  const charts = indicatorCharts(language, code);
  const section = (id: string) => ({ id, title: language.text(`indicator-page.${id}.title`) });
  return {
    words,
    theme: {
      href: `${paths.indicators(language.tag)}#${indicator.theme}`,
      text: language.text(`theme.${indicator.theme}`),
    },
    description: pageDescription(language, "indicator-page.description", words),
    keyFigures: indicatorKeyFigures(language, code),
    map: pageMap(language, code, "latest"),
    list: economyList(language, code, "latest"),
    years: yearLinks(language, code),
    ranking: rankingTables(language, code, "latest", when),
    charts: charts.regions,
    relate: relateLink(language, code),
    groups: groupsTables(language, code),
    coverage: charts.coverage[0],
    coverageTable: coverageTable(language, code),
    facts: indicatorFacts(language, code),
    notes: indicatorNotes(language, code),
    breaks: methodBreaks(language, code),
    sections: {
      map: section("map"),
      ranking: {
        id: "ranking",
        title: language.text(`indicator-page.${indicator.direction === "neither" ? "values" : "ranking"}.title`),
      },
      regions: section("regions"),
      groups: section("groups"),
      coverage: section("coverage"),
      facts: section("facts"),
      download: section("download"),
    },
    downloads: withPictures(
      downloadLinks([
        { path: file("csv"), text: language.text("indicator-page.download.csv") },
        { path: file("xlsx"), text: language.text("indicator-page.download.xlsx") },
        { path: file("wide.csv"), text: language.text("indicator-page.download.wide") },
        { path: file("json"), text: language.text("indicator-page.download.json") },
        { path: file("parquet"), text: language.text("indicator-page.download.parquet") },
        { path: file("sdmx.csv"), text: language.text("indicator-page.download.sdmx") },
      ]),
      [{ href: paths.png(language.tag, "map", code), text: language.text("download.map-png") }],
    ),
  };
}

/** The pages of single years, newest first; headline indicators have them. */
export function yearLinks(language: Language, code: string): { readonly year: number; readonly href: string }[] {
  const { indicator, coverage } = figuresOf(code);
  if (!indicator.headline) return [];
  return coverage.map(({ year }) => ({ year, href: paths.indicatorYear(language.tag, code, year) })).reverse();
}

/** A page's description with the indicator's name, or its short one where that would be too long. */
export function pageDescription(
  language: Language,
  key: string,
  words: { readonly name: string; readonly short: string },
  values: Readonly<Record<string, string | number>> = {},
): string {
  const long = language.text(key, { ...values, measure: words.name });
  return long.length <= longestDescription ? long : language.text(key, { ...values, measure: words.short });
}
