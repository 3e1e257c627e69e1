import type { ChartFigure } from "../../components/chart-figure.ts";
import { escapeHtml } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import { placed } from "../_charts/placed.ts";
import { relatePage } from "./relate-page.ts";

/** The relation that the page is built with, as a chart with all that belongs to it. */
export function relationCharts(language: Language, page = relatePage(language)): ChartFigure[] {
  const { title, words, statistics, chart, key, none, table, source, places } = page;
  const marks = [...key, ...(none.isHidden ? [] : [none])];
  const found = statistics.map(({ name, value }) => `${escapeHtml(name)}: ${value}`);
  return placed(language, "relate", [
    {
      id: `${places.x}-and-${places.y}`,
      title,
      when: words.when,
      narrow: chart.narrow,
      wide: chart.wide,
      key: `<ul class="relation-key">${marks.map(({ mark, name }) => `<li>${mark} ${escapeHtml(name)}</li>`).join("")}</ul>`,
      notes: [found.join(" · "), ...words.notes.map(escapeHtml)],
      numbers: table,
      source,
    },
  ]);
}
