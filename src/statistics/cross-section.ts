import type { Iso3 } from "../model/economy.ts";
import type { CrossSection, Observation, Series } from "../model/observation.ts";

/** The observations of one year that have a value; stated absences (status I, L, M) are left out. */
export function crossSection(series: ReadonlyMap<Iso3, Series>, year: number): CrossSection {
  const section = new Map<Iso3, Observation>();
  for (const [economy, itsSeries] of series) {
    const observation = itsSeries.find((one) => one.year === year && one.value !== undefined);
    if (observation !== undefined) section.set(economy, observation);
  }
  return section;
}
