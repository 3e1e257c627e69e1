import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import type { ChartPage } from "./chart-pages.ts";
import { chartPlace } from "../_charts/placed.ts";
import type { PlacedChart } from "../_embed/chart-view.ts";

/** The charts of a page that are ready for other sites as charts of their page: those that are no other view. */
export function pageCharts(language: Language, { place: page, parts }: ChartPage): PlacedChart[] {
  return parts(language).flatMap(({ id: section, charts }) =>
    charts.flatMap((chart) => {
      const isOwn = chart.embed === paths.builder(language.tag, { view: "chart", chart: chartPlace(page, chart.id) });
      return isOwn ? [{ page, section, chart }] : [];
    }),
  );
}
