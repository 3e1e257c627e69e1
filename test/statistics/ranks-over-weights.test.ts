import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PartNumbers } from "../../src/model/survey-parts.ts";
import { orderHolds } from "../../src/statistics/order-over-weights.ts";
import { ranksOverWeights } from "../../src/statistics/ranks-over-weights.ts";
import { anyWeights, dot, weightsWithinQuarter, type WeightRegion } from "../../src/statistics/weight-region.ts";
import { weightedRank } from "../../src/statistics/weighted-rank.ts";

const within = weightsWithinQuarter([1, 1, 1]);

describe("ranks over every weighting", () => {
  test("one that is better in one part and worse in another is first or second", () => {
    expect(ranksOverWeights([2, 0, 0], [[0, 2, 0]], anyWeights)).toEqual([1, 2]);
  });

  test("one that is behind in every part is behind under every weighting", () => {
    expect(ranksOverWeights([1, 1, 1], [[2, 2, 2]], anyWeights)).toEqual([2, 2]);
    expect(ranksOverWeights([2, 2, 2], [[1, 1, 1]], anyWeights)).toEqual([1, 1]);
  });

  test("one that is level in a part shares the rank where only that part counts", () => {
    expect(ranksOverWeights([5, 1, 1], [[5, 2, 2]], anyWeights)).toEqual([1, 2]);
  });

  test("an equal in all parts is never ahead", () => {
    expect(ranksOverWeights([3, 2, 1], [[3, 2, 1]], anyWeights)).toEqual([1, 1]);
  });

  test("near the official weights fewer orders turn", () => {
    // 4 − 2 = 2 ahead in the first part, 3 behind in the second: the first must weigh 1.5 times as much to turn it.
    expect(ranksOverWeights([4, 1, 1], [[2, 4, 1]], anyWeights)).toEqual([1, 2]);
    expect(ranksOverWeights([4, 1, 1], [[2, 4, 1]], within)).toEqual([1, 2]);
    expect(ranksOverWeights([4, 1, 1], [[2, 5, 1]], within)).toEqual([2, 2]);
  });

  test("nobody to be ranked among: first", () => {
    expect(ranksOverWeights([4, 1, 1], [], within)).toEqual([1, 1]);
  });
});

const part = fc.nat(4);
const parts = fc.tuple(part, part, part).map((three): PartNumbers => three);
const field = fc.array(parts, { maxLength: 6 });
const regions = fc.constantFrom(anyWeights, within, weightsWithinQuarter([34, 33, 33]));

test("is what trying every corner and every cell one by one gives", () => {
  fc.assert(
    fc.property(parts, field, regions, (own, others, region) => {
      expect(ranksOverWeights(own, others, region)).toEqual(tried(own, others, region));
    }),
    { numRuns: 300 },
  );
});

const realParts = fc.tuple(fc.nat(100_000), fc.nat(100_000), fc.nat(100_000)).map((three): PartNumbers => three);

test("no weighting of a sample leads out of the interval", () => {
  const weights = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)).filter(([a, b, c]) => a + b + c > 0);
  fc.assert(
    fc.property(realParts, fc.array(realParts, { maxLength: 12 }), regions, weights, (own, others, region, some) => {
      const [best, worst] = ranksOverWeights(own, others, region);
      if (!region.edges.every((edge) => dot(edge, some) >= 0)) return;
      const rank = weightedRank(own, others, some);
      expect(rank).toBeGreaterThanOrEqual(best);
      expect(rank).toBeLessThanOrEqual(worst);
    }),
  );
});

test("an order holds where the other cannot be ahead of it", () => {
  fc.assert(
    fc.property(parts, parts, regions, (own, other, region) => {
      expect(orderHolds(own, other, region)).toBe(ranksOverWeights(own, [other], region)[1] === 1);
    }),
  );
});

/** Every point at which two lines meet, and the middle of every three of them: some of these lie in each cell. */
function tried(own: PartNumbers, others: readonly PartNumbers[], region: WeightRegion): [number, number] {
  const leads = others.map((other): PartNumbers => [other[0] - own[0], other[1] - own[1], other[2] - own[2]]);
  const lines = [...leads, ...region.edges];
  const points = lines.flatMap((a) => lines.flatMap((b) => meetingPoint(a, b, region)));
  const ahead = (weights: PartNumbers): number => leads.filter((lead) => dot(lead, weights) > 1e-9).length;
  const unique = [...new Map(points.map((point) => [point.map((one) => one.toFixed(9)).join(), point])).values()];
  const middles = unique.flatMap((a, first) =>
    unique
      .slice(first)
      .flatMap((b, second) =>
        unique
          .slice(first + second)
          .map((c): PartNumbers => [a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]]),
      ),
  );
  return [Math.min(...unique.map(ahead)) + 1, Math.max(...middles.map(ahead)) + 1];
}

function meetingPoint(a: PartNumbers, b: PartNumbers, region: WeightRegion): PartNumbers[] {
  const at = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]] as const;
  const sum = at[0] + at[1] + at[2];
  if (sum === 0) return [];
  const point: PartNumbers = [at[0] / sum, at[1] / sum, at[2] / sum];
  return region.edges.every((edge) => dot(edge, point) >= -1e-9) ? [point] : [];
}
