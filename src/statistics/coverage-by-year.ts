import type { YearCoverage } from "../model/derived.ts";
import { ascending } from "d3-array";
import type { Iso3 } from "../model/economy.ts";
import type { Observation, Series } from "../model/observation.ts";
import { populationShare, type PopulationOf } from "./population-share.ts";

/** Oldest year first; a year in which no member has a value is left out. */
export function coverageByYear(group: {
  readonly members: readonly Iso3[];
  readonly series: ReadonlyMap<Iso3, Series>;
  readonly population: PopulationOf;
}): YearCoverage[] {
  const { members, series, population } = group;
  const byYear = new Map<number, Map<Iso3, Observation>>();
  for (const economy of members) {
    for (const observation of series.get(economy) ?? []) {
      if (observation.value === undefined) continue;
      const ofYear = byYear.get(observation.year) ?? new Map<Iso3, Observation>();
      byYear.set(observation.year, ofYear.set(economy, observation));
    }
  }
  return [...byYear]
    .sort(([a], [b]) => ascending(a, b))
    .map(([year, valued]) => ({
      year,
      economies: valued.size,
      estimates: [...valued.values()].filter(({ status }) => status === "E").length,
      populationShare: populationShare(members, (economy) => valued.has(economy), population, year),
    }));
}
