import type { BuilderChoice } from "../../views/builder-choice.ts";
import type { ViewModel } from "./view-model.ts";

/** As what a view is made ready for other sites: the newest map, or that of its year, which only headline indicators have. */
export function embedOf({
  figures,
  year,
  isLatest,
}: Pick<ViewModel, "figures" | "year" | "isLatest">): BuilderChoice | undefined {
  const { code, headline } = figures.indicator;
  if (isLatest) return { view: "map", code };
  return headline ? { view: "map", code, year: String(year) } : undefined;
}
