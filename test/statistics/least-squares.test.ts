import fc from "fast-check";
import { linearRegression, rSquared } from "simple-statistics";
import { expect, test } from "vitest";
import { leastSquares } from "../../src/statistics/least-squares.ts";
import { t975 } from "../../src/statistics/t-975.ts";

test("a plane is found again: 1 + 2a − 3b", () => {
  const rows = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 2],
    [3, 1],
  ];
  const found = leastSquares(
    rows,
    rows.map(([a = 0, b = 0]) => 1 + 2 * a - 3 * b),
  );
  found?.coefficients.forEach((value, index) => expect(value).toBeCloseTo([1, 2, -3][index] ?? NaN, 12));
  expect(found?.rSquared).toBeCloseTo(1, 12);
});

test("1, 2, 3 with 1, 3, 2: slope and leverages worked out by hand", () => {
  const found = leastSquares([[1], [2], [3]], [1, 3, 2]);
  expect(found?.coefficients).toEqual([1, 0.5]);
  expect(found?.residuals).toEqual([-0.5, 1, -0.5]);
  found?.leverages.forEach((value, index) => expect(value).toBeCloseTo([5 / 6, 1 / 3, 5 / 6][index] ?? NaN, 12));
  expect(found?.rSquared).toBeCloseTo(0.25, 12);
});

test("with one predictor it is the regression of simple-statistics", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
    minLength: 4,
    maxLength: 20,
  });
  fc.assert(
    fc.property(points, (all) => {
      fc.pre(new Set(all.map(([x]) => x)).size > 1 && new Set(all.map(([, y]) => y)).size > 1);
      const found = leastSquares(
        all.map(([x]) => [x]),
        all.map(([, y]) => y),
      );
      const { m, b } = linearRegression(all);
      expect(found?.coefficients[1]).toBeCloseTo(m, 6);
      expect(found?.coefficients[0]).toBeCloseTo(b, 6);
      expect(found?.rSquared).toBeCloseTo(
        rSquared(all, (x) => m * x + b),
        6,
      );
      expect(found?.leverages.reduce((sum, one) => sum + one, 0)).toBeCloseTo(2, 6);
    }),
  );
});

test("predictors that tell the same, or too few cases, have no fit", () => {
  expect(
    leastSquares(
      [
        [1, 2],
        [2, 4],
        [3, 6],
        [5, 10],
      ],
      [1, 2, 3, 4],
    ),
  ).toBeUndefined();
  expect(leastSquares([[1], [2]], [1, 2])).toBeUndefined();
  expect(leastSquares([], [])).toBeUndefined();
});

test("Student's t is that of the printed tables, even with ten degrees of freedom", () => {
  expect(t975(10)).toBeCloseTo(2.2281, 3);
  expect(t975(30)).toBeCloseTo(2.0423, 3);
  expect(t975(120)).toBeCloseTo(1.9799, 4);
  expect(t975(1e9)).toBeCloseTo(1.96, 4);
});
