import type { ChartFigure } from "../../components/chart-figure.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import type { ChartPage } from "./chart-pages.ts";
import { chartPlace } from "./placed.ts";

/** A chart where it stands in the site. */
export interface PlacedChart {
  readonly page: ChartPage;
  /** Id of its section; "" where it is in none. */
  readonly section: string;
  readonly chart: ChartFigure;
  /** Below the language: "divide/women-and-men". */
  readonly place: string;
}

/** The charts of a page that are ready for other sites as charts of their page: those that are no other view. */
export function pageCharts(language: Language, page: ChartPage): PlacedChart[] {
  return page.parts(language).flatMap(({ id: section, charts }) =>
    charts.flatMap((chart) => {
      const place = chartPlace(page.place, chart.id);
      const isOwn = chart.embed === paths.builder(language.tag, { view: "chart", chart: place });
      return isOwn ? [{ page, section, chart, place }] : [];
    }),
  );
}
