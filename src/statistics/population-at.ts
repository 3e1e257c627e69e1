import type { Series } from "../model/observation.ts";
import { newestValued } from "./newest-valued.ts";

/**
 * People in the given year, else in the latest year before it: a weight, not a figure to show. Undefined where the
 * series is missing or begins later.
 */
export function populationAt(series: Series | undefined, year: number): number | undefined {
  return series === undefined ? undefined : newestValued(series, year)?.value;
}
