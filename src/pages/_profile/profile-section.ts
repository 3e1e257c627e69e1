import type { PageSection } from "../../components/page-section.ts";
import type { Language } from "../../i18n/language.ts";
import { sharedSource } from "../_figures/source-line.ts";
import type { ProfileCharts } from "./profile-charts.ts";

/** A section of the profile with the charts that it has; its title is `profile.{id}.title`. */
export function profileSection(
  language: Language,
  id: string,
  charts: ProfileCharts,
  more: Partial<PageSection> = {},
): PageSection {
  const its = charts.get(id) ?? [];
  return {
    id,
    title: language.text(`profile.${id}.title`),
    charts: its,
    source: sharedSource(language, its),
    chartsClass: "",
    ...more,
  };
}
