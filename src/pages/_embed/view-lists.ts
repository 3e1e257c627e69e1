import { figures, figuresOf } from "../../dataset.ts";
import type { Economy } from "../../model/economy.ts";
import { groupBars } from "./group-bars.ts";

/** Views of an indicator; "groups" only where groups have figures. */
export const indicatorViews = ["map", "ranking", "groups"] as const;
export type IndicatorView = (typeof indicatorViews)[number];

/** Views of an economy in one of the headline indicators. */
export const economyViews = ["trend", "strip"] as const;
export type EconomyView = (typeof economyViews)[number];

/** The views that an indicator has. */
export function viewsOfIndicator(code: string): IndicatorView[] {
  return indicatorViews.filter((view) => view !== "groups" || groupBars(code).length > 0);
}

/** The indicators whose views of single economies exist: the headline ones, for the rest would be 70,000 pages more. */
export const headlineCodes: readonly string[] = [...figures.values()].flatMap(({ indicator }) =>
  indicator.headline ? [indicator.code] : [],
);

/** The views that an economy has in a headline indicator: a trend from its first figure on, a place with a recent one. */
export function viewsOfEconomy(code: string, { iso3 }: Economy): EconomyView[] {
  const { series, latest } = figuresOf(code);
  const hasFigures = series.get(iso3)?.some(({ value }) => value !== undefined) ?? false;
  return [...(hasFigures ? (["trend"] as const) : []), ...(latest.get(iso3) === undefined ? [] : (["strip"] as const))];
}
