import type { IndicatorFigures } from "../../dataset.ts";
import type { Economy } from "../../model/economy.ts";
import type { SeriesBreak } from "../../model/survey-edition.ts";

export type CoverageState = "recent" | "older" | "none" | "inapplicable";

/** Whether an economy has a figure of an indicator. */
export interface Cell {
  /** recent: it counts as the latest. inapplicable: the Survey does not cover the economy. */
  readonly state: CoverageState;
  /** Of the newest figure. */
  readonly year: number | undefined;
}

type Held = Pick<IndicatorFigures, "series" | "latest"> & {
  readonly indicator: Pick<IndicatorFigures["indicator"], "code" | "survey">;
};

export function cellOf(economy: Pick<Economy, "iso3" | "isMember">, { indicator, series, latest }: Held): Cell {
  const newest = series.get(economy.iso3)?.findLast(({ value }) => value !== undefined);
  const year = newest?.year;
  if (latest.has(economy.iso3)) return { state: "recent", year };
  if (year !== undefined) return { state: "older", year };
  return { state: indicator.survey && !economy.isMember ? "inapplicable" : "none", year };
}

/** How many cells there are of each state. */
export function countStates(states: Iterable<CoverageState>): Readonly<Record<CoverageState, number>> {
  const counts = { recent: 0, older: 0, none: 0, inapplicable: 0 };
  for (const state of states) counts[state]++;
  return counts;
}

/** How far an indicator reaches, over all years. */
export interface IndicatorCoverage {
  /** With a value in any year. */
  readonly economies: number;
  /** Members whose newest value counts as the latest. */
  readonly membersRecent: number;
  /** Share (0 to 1) of the world's people in economies with a value in the newest year. */
  readonly newestShare: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly values: number;
  readonly estimates: number;
  readonly breaks: number;
}

export function indicatorCoverage(
  { indicator, series, latest, coverage }: Held & Pick<IndicatorFigures, "coverage">,
  members: readonly Pick<Economy, "iso3">[],
  breaks: readonly SeriesBreak[],
): IndicatorCoverage {
  const valued = [...series.values()]
    .map((its) => its.filter(({ value }) => value !== undefined))
    .filter((its) => its.length > 0);
  const values = valued.flat();
  const newest = coverage.at(-1);
  const of = breaks.filter((one) => one.indicator === indicator.code);
  return {
    economies: valued.length,
    membersRecent: members.filter(({ iso3 }) => latest.has(iso3)).length,
    newestShare: newest?.populationShare,
    from: coverage[0]?.year ?? 0,
    to: newest?.year ?? 0,
    values: values.length,
    estimates: values.filter(({ status }) => status === "E").length,
    // Two reasons in one year are one break.
    breaks: new Set(of.map(({ economy, year }) => `${economy ?? ""}/${year}`)).size,
  };
}
