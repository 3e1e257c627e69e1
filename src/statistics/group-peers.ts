import { ascending } from "d3-array";
import type { Iso3 } from "../model/economy.ts";
import type { CrossSection } from "../model/observation.ts";

/**
 * The `count` candidates (the same sub-region or income group, handed in) whose score is nearest to the economy's,
 * nearest first, ties by code. Without the economy itself and those without a score; empty where it has none.
 */
export function groupPeers(of: {
  readonly economy: Iso3;
  readonly candidates: readonly Iso3[];
  readonly score: CrossSection;
  readonly count: number;
}): Iso3[] {
  const { economy, candidates, score, count } = of;
  const own = score.get(economy)?.value;
  if (own === undefined) return [];
  const distances = new Map<Iso3, number>();
  for (const candidate of candidates) {
    const its = score.get(candidate)?.value;
    // Nine digits: 0.8 − 0.7 and 0.7 − 0.6 are the same distance, though not to the last bit.
    if (its !== undefined && candidate !== economy)
      distances.set(candidate, Number(Math.abs(its - own).toPrecision(9)));
  }
  return [...distances]
    .sort(([a, distanceOfA], [b, distanceOfB]) => ascending(distanceOfA, distanceOfB) || ascending(a, b))
    .slice(0, count)
    .map(([candidate]) => candidate);
}
