import { ascending, descending, rank } from "d3-array";
import type { Iso3 } from "../model/economy.ts";

/**
 * The percentile position (0–100) of each economy: of the other economies with a value, the share that does worse,
 * equals counting half: (worse + 0.5·equals) / (n − 1) · 100, the mid-rank over the others. The best alone has 100,
 * the worst alone 0, the middle of an odd number 50; if all are equal, each has 50. Empty for fewer than two values.
 */
export function percentiles(values: ReadonlyMap<Iso3, number>, direction: "higher" | "lower"): Map<Iso3, number> {
  const others = values.size - 1;
  if (others < 1) return new Map();
  const [bestFirst, worstFirst] = direction === "higher" ? [descending, ascending] : [ascending, descending];
  const better = rank(values.values(), bestFirst);
  const worse = rank(values.values(), worstFirst);
  return new Map(
    [...values.keys()].map((economy, index) => {
      const itsWorse = worse[index] ?? NaN;
      const equals = others - itsWorse - (better[index] ?? NaN);
      return [economy, ((itsWorse + 0.5 * equals) / others) * 100];
    }),
  );
}
