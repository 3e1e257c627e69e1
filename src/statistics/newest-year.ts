import { max } from "d3-array";
import type { Observation } from "../model/observation.ts";

/** The newest year in which any observation has a value; undefined where none has. */
export function newestYear(all: Iterable<Observation>): number | undefined {
  return max(all, ({ value, year }) => (value === undefined ? undefined : year));
}
