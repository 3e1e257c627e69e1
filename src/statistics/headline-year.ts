import type { Iso3 } from "../model/economy.ts";
import type { Series } from "../model/observation.ts";
import { coverageByYear } from "./coverage-by-year.ts";
import { coverageNeeded } from "./group-figure.ts";
import type { PopulationOf } from "./population-share.ts";

/** The newest year whose members with a value hold `coverageNeeded` of the members' people; undefined if none does. */
export function headlineYear(group: {
  readonly members: readonly Iso3[];
  readonly series: ReadonlyMap<Iso3, Series>;
  readonly population: PopulationOf;
}): number | undefined {
  return coverageByYear(group).findLast(({ populationShare }) => (populationShare ?? 0) >= coverageNeeded)?.year;
}
