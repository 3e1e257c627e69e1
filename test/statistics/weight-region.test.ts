import { expect, test } from "vitest";
import { anyWeights, dot, weightsWithinQuarter } from "../../src/statistics/weight-region.ts";

test("a quarter around thirds is the hexagon of 3/12, 4/12 and 5/12 in every order", () => {
  const { corners } = weightsWithinQuarter([1, 1, 1]);
  const orders = ["3,4,5", "3,5,4", "4,3,5", "4,5,3", "5,3,4", "5,4,3"];
  expect(corners.map(String).sort()).toEqual(orders);
});

test("corners are inside, each on two edges", () => {
  for (const region of [anyWeights, weightsWithinQuarter([1, 1, 1]), weightsWithinQuarter([34, 33, 33])]) {
    expect(region.corners).toHaveLength(region === anyWeights ? 3 : 6);
    for (const corner of region.corners) {
      const sides = region.edges.map((edge) => dot(edge, corner));
      expect(sides.every((side) => side >= 0)).toBe(true);
      expect(sides.filter((side) => side === 0)).toHaveLength(2);
    }
  }
});

test("a weight of more than a quarter above its official one is outside", () => {
  const { edges } = weightsWithinQuarter([1, 1, 1]);
  const isInside = (weights: [number, number, number]) => edges.every((edge) => dot(edge, weights) >= 0);
  expect(isInside([40, 30, 30])).toBe(true);
  expect(isInside([42, 29, 29])).toBe(false);
});
