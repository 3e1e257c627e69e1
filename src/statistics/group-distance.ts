import type { GroupDistance } from "../model/readings.ts";
import type { PartNumbers, RankedEdition, RankedScore } from "../model/survey-parts.ts";
import { egdiGroups } from "./egdi-group.ts";

/** A score of 1 in the unit of scores. */
const one = 100_000;

/**
 * What an economy's EGDI lacks of the next group (0.25, 0.5, 0.75), in points and in each component alone: the missing
 * points over that component's share of the weights, all else as it is. Arithmetic of one edition: components are
 * rescaled in each, so the limit does not stand still. Undefined in the highest group, or where weights are not known.
 */
export function groupDistance(
  { economy, score, parts }: RankedScore,
  { year, weights }: Pick<RankedEdition, "year" | "weights">,
): GroupDistance | undefined {
  const above = egdiGroups.map(({ from }) => from).filter((from) => Math.round(from * one) > score);
  const limit = above.at(-1);
  if (limit === undefined || weights === undefined) return undefined;
  const missing = Math.round(limit * one) - score;
  const total = weights[0] + weights[1] + weights[2];
  const alone = (part: 0 | 1 | 2): number => (missing * total) / weights[part];
  const asShare = (units: number): number => Number((units / one).toPrecision(12));
  const needed = [alone(0), alone(1), alone(2)] as const;
  return {
    economy,
    year,
    limit,
    points: asShare(missing),
    parts: needed.map(asShare) as unknown as PartNumbers,
    reachable: [parts[0] + needed[0] <= one, parts[1] + needed[1] <= one, parts[2] + needed[2] <= one],
  };
}
