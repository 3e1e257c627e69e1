import type { RankRange } from "../model/readings.ts";
import type { PartNumbers } from "../model/survey-parts.ts";
import { dot, type WeightRegion } from "./weight-region.ts";
import { walkLine } from "./walk-line.ts";

/**
 * The best and the worst rank that `own` takes among `others` under the weightings of a region, ranks counting those
 * with a higher weighted score. Exact, no sample: in the plane of weightings each other economy is ahead on one side of
 * a straight line, and these lines cut the region into cells. The fewest are ahead at a corner of a cell, the most
 * inside one, and every cell lies beside a line or is the region; so it is enough to walk along the lines and the edges
 * of the region (the depth in an arrangement of lines: de Berg et al., Computational Geometry, 2008, chapter 8).
 * @param own components in whole numbers up to 100,000: every sign is then taken of a whole number below 2^53
 */
export function ranksOverWeights(own: PartNumbers, others: Iterable<PartNumbers>, region: WeightRegion): RankRange {
  let always = 0;
  /** Ahead somewhere, but not everywhere; and of these, those who turn inside the region. */
  const leads: number[] = [];
  const turning: PartNumbers[] = [];
  for (const other of others) {
    const lead: PartNumbers = [other[0] - own[0], other[1] - own[1], other[2] - own[2]];
    let [lowest, highest] = [Infinity, -Infinity];
    for (const corner of region.corners) {
      const atCorner = dot(lead, corner);
      lowest = Math.min(lowest, atCorner);
      highest = Math.max(highest, atCorner);
    }
    if (lowest > 0) always += 1;
    else if (highest > 0) leads.push(...lead);
    if (lowest < 0 && highest > 0) turning.push(lead);
  }
  let [fewest, most] = [Infinity, 0];
  const flat = Float64Array.from(leads);
  for (const line of [...region.edges, ...turning]) {
    const found = walkLine(line, flat, region);
    fewest = Math.min(fewest, found.fewest);
    most = Math.max(most, found.most);
  }
  return [always + fewest + 1, always + most + 1];
}
