import fc from "fast-check";
import { mean, standardDeviation, zScore } from "simple-statistics";
import { expect, test } from "vitest";
import { rescaled } from "../../src/statistics/rescaled.ts";
import { zScores } from "../../src/statistics/z-scores.ts";

test("2, 4, 4, 4, 5, 5, 7, 9 have mean 5 and population deviation 2", () => {
  expect(zScores([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
});

test("equal values have no spread to be measured in: all 0", () => {
  expect(zScores([3, 3])).toEqual([0, 0]);
  expect(rescaled([3, 3])).toEqual([0, 0]);
});

test("are those of simple-statistics with the population deviation", () => {
  const values = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 2 });
  fc.assert(
    fc.property(values, (all) => {
      const deviation = standardDeviation(all);
      fc.pre(deviation > 1e-6);
      zScores(all).forEach((z, index) => expect(z).toBeCloseTo(zScore(all[index] ?? NaN, mean(all), deviation), 6));
    }),
  );
});

test("rescaling puts the lowest at 0 and the highest at 1", () => {
  expect(rescaled([10, 20, 15])).toEqual([0, 1, 0.5]);
  expect(rescaled([])).toEqual([]);
});
