import type { SameYearPair } from "../model/divide.ts";
import type { Iso3 } from "../model/economy.ts";
import type { Series } from "../model/observation.ts";

/** By year, oldest first, the economies that have a value of both measures in it. */
export type PairsByYear = ReadonlyMap<number, ReadonlyMap<Iso3, SameYearPair>>;

/** Two measures are compared only where both are of the same economy and year: else time would pass for a gap. */
export function sameYearPairs(
  first: ReadonlyMap<Iso3, Series>,
  second: ReadonlyMap<Iso3, Series>,
): Map<number, Map<Iso3, SameYearPair>> {
  const pairs = [...first].flatMap(([economy, series]) => {
    const others = new Map((second.get(economy) ?? []).map(({ year, value }) => [year, value]));
    return series.flatMap(({ year, value }): SameYearPair[] => {
      const other = others.get(year);
      return value === undefined || other === undefined ? [] : [{ economy, year, first: value, second: other }];
    });
  });
  const byYear = Map.groupBy(
    pairs.sort((a, b) => a.year - b.year),
    ({ year }) => year,
  );
  return new Map([...byYear].map(([year, all]) => [year, new Map(all.map((pair) => [pair.economy, pair]))]));
}

/** Each economy's newest pair, not older than `toleranceYears` before the newest of all. */
export function latestPairs(byYear: PairsByYear, toleranceYears: number): Map<Iso3, SameYearPair> {
  const newest = [...byYear.keys()].at(-1) ?? 0;
  const recent = [...byYear].filter(([year]) => year >= newest - toleranceYears);
  return new Map(recent.flatMap(([, pairs]) => [...pairs]));
}
