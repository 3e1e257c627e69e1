import type { Observation, Series } from "../model/observation.ts";

/** The newest observation with a value, at or before `notAfter` where given; undefined where there is none. */
export function newestValued(series: Series, notAfter = Infinity): Observation | undefined {
  return series.findLast(({ value, year }) => value !== undefined && year <= notAfter);
}
