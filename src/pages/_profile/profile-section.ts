import type { ChartFigure } from "../../components/chart-figure.ts";
import type { PageSection } from "../../components/page-section.ts";
import type { Language } from "../../i18n/language.ts";

/** A section of the profile with the charts that could be drawn; its title is `profile.{id}.title`. */
export function profileSection(
  language: Language,
  id: string,
  charts: readonly (ChartFigure | undefined)[],
  more: Partial<PageSection> = {},
): PageSection {
  return {
    id,
    title: language.text(`profile.${id}.title`),
    charts: charts.filter((chart) => chart !== undefined),
    chartsClass: "",
    ...more,
  };
}
