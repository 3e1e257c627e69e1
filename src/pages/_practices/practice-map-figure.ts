import type { ChartFigure } from "../../components/chart-figure.ts";
import { escapeHtml } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import type { Language } from "../../i18n/language.ts";
import { placed } from "../_charts/placed.ts";
import { chartDownload } from "../_figures/download.ts";
import { paths } from "../_paths.ts";
import { facetList } from "./facets.ts";
import { practiceMap } from "./practice-map.ts";

/** The map of how many practices an economy has, with all that belongs to it where it stands alone. */
export function practiceCharts(language: Language, map = practiceMap(language)): ChartFigure[] {
  const { name, when, svg, legend, notes } = map;
  const columns = [
    { title: language.text("economy") },
    { title: language.text("practices.map.column"), numeric: "count" as const },
  ];
  const rows = facetList(language, "economy").map(({ word, name: economy, count }) => [
    `<a href="${paths.practiceFacet(language.tag, "economy", word)}">${escapeHtml(economy)}</a>`,
    language.number(count, 0),
  ]);
  const own = `<a href="${paths.practices(language.tag)}">${escapeHtml(language.text("navigation.practices"))}</a>`;
  return placed(language, "practices", [
    {
      id: "map",
      title: name,
      when,
      narrow: svg,
      key: legend,
      notes,
      numbers: table(name, columns, rows, { captionHidden: true }),
      source: phrase(language, "practices.map.source", { practices: own }),
      download: chartDownload("practices.csv"),
    },
  ]);
}
