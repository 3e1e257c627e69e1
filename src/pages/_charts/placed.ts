import type { ChartFigure } from "../../components/chart-figure.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import { pageName } from "./page-name.ts";

/**
 * Charts of a page with how each is cited, which names what the page is of, and where it is made ready for other sites. Those that are no view of their own kind (a trend, a
 * ranking) are the view "chart", found by the address of the page and their id.
 * @param place address of the page below the language, without slashes at its ends: "economies/ken"
 */
export function placed(language: Language, place: string, charts: readonly ChartFigure[]): ChartFigure[] {
  const name = pageName(language, place);
  return charts.map((chart) => ({
    ...chart,
    cited: chart.cited ?? language.text("embed.title.of", { name, measure: chart.fullTitle ?? chart.title }),
    embed: chart.embed ?? paths.builder(language.tag, { view: "chart", chart: chartPlace(place, chart.id) }),
  }));
}

/** The same for parts of a page that hold charts. */
export const placedIn = <Part extends { readonly charts: readonly ChartFigure[] }>(
  language: Language,
  place: string,
  parts: readonly Part[],
): Part[] => parts.map((part) => ({ ...part, charts: placed(language, place, part.charts) }));

/** A chart among those of the site: "divide/women-and-men". */
export const chartPlace = (place: string, id: string): string => `${place}/${id}`;
