import type { Language } from "../../i18n/language.ts";
import { languages } from "../../i18n/languages.ts";
import { viewKinds } from "../../model/view-kind.ts";
import { pageName } from "../_charts/page-name.ts";
import { chartView } from "../_embed/chart-view.ts";
import { paths } from "../_paths.ts";
import { type ChartPage, chartPages } from "./chart-pages.ts";
import type { CatalogueEntry } from "./entry.ts";
import { pageCharts } from "./page-charts.ts";

/** The charts of every page that are no other view: the same in every language. */
export const pageEntries = (): CatalogueEntry[] => {
  const [language] = languages;
  const isEmpty = (page: ChartPage) => page.mayBeEmpty && language && pageCharts(language, page).length === 0;
  return chartPages()
    .filter((page) => !isEmpty(page))
    .map(entryOf);
};

const entryOf = (page: ChartPage): CatalogueEntry => ({
  kind: "chart",
  forms: viewKinds.chart.forms,
  place: `${viewKinds.chart.folder}/${page.place}`,
  page: (lang) => paths.section(lang, page.place),
  preview: page.preview,
  title: (language) => sheetTitle(language, page),
  views: (language) =>
    pageCharts(language, page).map((placed) => ({ id: placed.chart.id, view: chartView(language, placed) })),
});

/** "Kenya, charts": of a comparison it says so, for the page of whom it is of has charts too. */
function sheetTitle(language: Language, { place }: ChartPage): string {
  const isComparison = place.startsWith("compare/");
  const what = language.text(isComparison ? "embed.sheet.comparison" : "embed.sheet.charts");
  return [pageName(language, place), what].join(language.text("comma"));
}
