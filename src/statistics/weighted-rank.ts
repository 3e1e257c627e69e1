import type { PartNumbers } from "../model/survey-parts.ts";
import { dot } from "./weight-region.ts";

/** The rank of `own` among `others` under one weighting: one more than those with a higher weighted sum. Exact for whole numbers. */
export function weightedRank(own: PartNumbers, others: Iterable<PartNumbers>, weights: PartNumbers): number {
  const score = dot(own, weights);
  let rank = 1;
  for (const other of others) if (dot(other, weights) > score) rank += 1;
  return rank;
}

/** The weights with one of them taken away. */
export function weightsWithout(weights: PartNumbers, part: 0 | 1 | 2): PartNumbers {
  const at = (index: 0 | 1 | 2): number => (index === part ? 0 : weights[index]);
  return [at(0), at(1), at(2)];
}
