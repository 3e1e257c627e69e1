import type { CrossSection, Observation, Series } from "../../src/model/observation.ts";
import type { PopulationOf } from "../../src/statistics/population-share.ts";

/** An observation of which only economy, year, value and status matter. */
export function observation(economy: string, year: number, value: number | undefined, status?: "E" | "I"): Observation {
  return {
    economy,
    indicator: "internet-users",
    year,
    value,
    printed: value === undefined ? "" : String(value),
    status: status ?? (value === undefined ? "L" : "A"),
    scope: "",
    source: "literal",
    sourceFile: "none",
    sourceLine: 1,
  };
}

/** One economy over years: `series("EST", { 2019: 1, 2021: undefined })`. */
export function series(economy: string, byYear: Readonly<Record<number, number | undefined>>): Series {
  return Object.entries(byYear).map(([year, value]) => observation(economy, Number(year), value));
}

/** Economies over years: `seriesByEconomy({ EST: { 2019: 1 } })`. */
export function seriesByEconomy(
  all: Readonly<Record<string, Readonly<Record<number, number | undefined>>>>,
): Map<string, Series> {
  return new Map(Object.entries(all).map(([economy, byYear]) => [economy, series(economy, byYear)]));
}

/** Economies of one year: `section({ EST: 1, LVA: undefined }, 2024)`. */
export function section(values: Readonly<Record<string, number | undefined>>, year = 2024): CrossSection {
  return new Map(Object.entries(values).map(([economy, value]) => [economy, observation(economy, year, value)]));
}

/** The same people every year. */
export function people(byEconomy: Readonly<Record<string, number>>): PopulationOf {
  return (economy) => byEconomy[economy];
}
