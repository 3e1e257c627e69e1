import type { PartNumbers } from "../model/survey-parts.ts";
import { dot, type WeightRegion } from "./weight-region.ts";

/**
 * Whether an economy stands above another, or level with it, under every weighting of a region. Exact: the lead is a
 * linear function of the weights, so it is least at a corner.
 */
export function orderHolds(upper: PartNumbers, lower: PartNumbers, region: WeightRegion): boolean {
  const lead: PartNumbers = [upper[0] - lower[0], upper[1] - lower[1], upper[2] - lower[2]];
  return region.corners.every((weights) => dot(lead, weights) >= 0);
}
