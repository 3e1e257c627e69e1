import type { Iso3 } from "../model/economy.ts";
import type { Series } from "../model/observation.ts";
import { spread, type Spread } from "./spread.ts";

/**
 * The spread of the members' values in each of `years`, oldest first. A year in which no member has a value is left
 * out.
 */
export function spreadByYear(group: {
  readonly members: readonly Iso3[];
  readonly series: ReadonlyMap<Iso3, Series>;
  readonly years: Iterable<number>;
}): (Spread & { readonly year: number })[] {
  const { members, series } = group;
  const byYear = new Map([...group.years].sort((a, b) => a - b).map((year) => [year, new Map<Iso3, number>()]));
  for (const economy of members)
    for (const { year, value } of series.get(economy) ?? [])
      if (value !== undefined) byYear.get(year)?.set(economy, value);
  return [...byYear].flatMap(([year, values]) => {
    const found = spread(values);
    return found === undefined ? [] : [{ year, ...found }];
  });
}
