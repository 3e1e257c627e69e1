import { ascending, descending, rank } from "d3-array";
import type { Iso3 } from "../model/economy.ts";

/**
 * Standard competition ranks (1, 2, 2, 4), the rule of the UN E-Government Survey: one more than the number of
 * economies that do strictly better. In the order of `values`; empty for no values.
 */
export function competitionRanks(values: ReadonlyMap<Iso3, number>, direction: "higher" | "lower"): Map<Iso3, number> {
  const fromBest = rank(values.values(), direction === "higher" ? descending : ascending);
  return new Map([...values.keys()].map((economy, index) => [economy, (fromBest[index] ?? NaN) + 1]));
}
