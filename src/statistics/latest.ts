import type { Iso3 } from "../model/economy.ts";
import type { CrossSection, Observation, Series } from "../model/observation.ts";
import { newestValued } from "./newest-valued.ts";
import { newestYear } from "./newest-year.ts";

/**
 * Each economy's newest observation with a value, not older than `toleranceYears` before the newest year of the
 * indicator. The newest year is that of the figures, never of the clock: an old file does not go empty.
 */
export function latest(series: ReadonlyMap<Iso3, Series>, toleranceYears: number): CrossSection {
  const newest = newestYear([...series.values()].flat());
  const section = new Map<Iso3, Observation>();
  if (newest === undefined) return section;
  for (const [economy, itsSeries] of series) {
    const observation = newestValued(itsSeries);
    if (observation !== undefined && observation.year >= newest - toleranceYears) section.set(economy, observation);
  }
  return section;
}
