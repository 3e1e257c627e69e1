import type { PartNumbers } from "../model/survey-parts.ts";

/**
 * A convex set of weightings of three components, of which only the proportions count. Corners and edges are whole
 * numbers: a weighting w is inside where e·w ≥ 0 for every edge e.
 */
export interface WeightRegion {
  readonly corners: readonly PartNumbers[];
  readonly edges: readonly PartNumbers[];
}

const units: readonly PartNumbers[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Every weighting that there is: no weight below 0. */
export const anyWeights: WeightRegion = { corners: units, edges: units };

/**
 * The weightings in which each weight is within a quarter of its official value, all adding up to the same: a hexagon
 * around the official weights, which are whole numbers in proportion.
 */
export function weightsWithinQuarter(official: PartNumbers): WeightRegion {
  const total = official[0] + official[1] + official[2];
  // In quarters of the official weights, which add up to 4 · total.
  const bounds = official.map((weight) => [3 * weight, 5 * weight] as const);
  const edges = bounds.flatMap(([low, high], part): PartNumbers[] => [
    edge(part, 4 * total, -low),
    edge(part, -4 * total, high),
  ]);
  const corners = [0, 1, 2].flatMap((free) => {
    const [one = 0, two = 0] = [0, 1, 2].filter((part) => part !== free);
    return (bounds[one] ?? []).flatMap((first) =>
      (bounds[two] ?? []).flatMap((second): PartNumbers[] => {
        const last = 4 * total - first - second;
        const [low, high] = bounds[free] ?? [NaN, NaN];
        if (!(last >= low && last <= high)) return [];
        const at = (part: number): number => (part === free ? last : part === one ? first : second);
        return [[at(0), at(1), at(2)]];
      }),
    );
  });
  return { corners, edges };
}

/** `own` · its weight + `each` · the sum of all weights. */
function edge(part: number, own: number, each: number): PartNumbers {
  const at = (index: number): number => each + (index === part ? own : 0);
  return [at(0), at(1), at(2)];
}

/** a·b */
export function dot(a: PartNumbers, b: PartNumbers): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
