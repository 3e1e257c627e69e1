import fc from "fast-check";
import { linearRegression, sampleCorrelation, sampleRankCorrelation } from "simple-statistics";
import { expect, test } from "vitest";
import { expectations } from "../../src/statistics/outliers.ts";

const cases = (all: readonly (readonly [x: number, y: number])[]) =>
  all.map(([x, y], index) => ({ economy: `E${index}`, value: y, predictors: [x] }));

test("an economy is held against the line through all others, of which it is none", () => {
  const points = [
    [1, 2],
    [2, 3],
    [3, 5],
    [4, 4],
    [5, 9],
  ] as const;
  const found = expectations(cases(points));
  for (const { economy, expected, residual, value } of found?.all ?? []) {
    const others = points.filter((_, index) => `E${index}` !== economy).map(([x, y]) => [x, y]);
    const { m, b } = linearRegression(others);
    const own = points[Number(economy.slice(1))] ?? [NaN, NaN];
    expect(expected).toBeCloseTo(m * own[0] + b, 9);
    expect(value).toBe(own[1]);
    expect(residual).toBeCloseTo(own[1] - expected, 9);
  }
  expect(found?.n).toBe(5);
});

test("the interval of the case worked out by hand: four points on y = 0 ± 1 and one far above", () => {
  // The others: x −1, −1, 1, 1 with y −1, 1, −1, 1; fit 0, Σe² = 4, 2 degrees of freedom, s² = 2; at x = 0 the
  // prediction has variance 2 (1 + 1/4). With five cases and two coefficients there are 2 degrees left.
  const found = expectations(
    cases([
      [-1, -1],
      [-1, 1],
      [1, -1],
      [1, 1],
      [0, 40],
    ]),
  );
  const far = found?.all[0];
  expect(far).toMatchObject({ economy: "E4", outside: "above" });
  expect(far?.expected).toBeCloseTo(0, 9);
  const t = (far?.upper ?? NaN) / Math.sqrt(2.5);
  // The expansion gives Student's 4.303 to within a twentieth even with two degrees of freedom.
  expect(Math.abs(t - 4.303)).toBeLessThan(0.2);
  expect(far?.lower).toBeCloseTo(-(far?.upper ?? NaN), 9);
});

test("places are the mean of equal ones, and what is high by the outcome and low by the predictor has gained", () => {
  const found = expectations(
    cases([
      [10, 1],
      [20, 3],
      [20, 3],
      [30, 2],
    ]),
  );
  const of = (economy: string) => found?.all.find((one) => one.economy === economy);
  expect(of("E0")).toMatchObject({ place: 4, expectedPlace: 4, places: 0 });
  expect(of("E1")).toMatchObject({ place: 1.5, expectedPlace: 2.5, places: 1 });
  expect(of("E3")).toMatchObject({ place: 3, expectedPlace: 1, places: -2 });
});

test("the fit takes up the square of the correlation; places agree with the rank correlation of simple-statistics", () => {
  const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 })), {
    minLength: 6,
    maxLength: 20,
    selector: ([x, y]) => `${x}`.padStart(3, "0") + (y % 7),
  });
  fc.assert(
    fc.property(points, (all) => {
      const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
      fc.pre(new Set(xs).size === xs.length && new Set(ys).size === ys.length);
      const found = expectations(cases(all));
      expect(found?.rSquared).toBeCloseTo(sampleCorrelation(xs, ys) ** 2, 6);
      const n = all.length;
      const squares = (found?.all ?? []).reduce((sum, { places }) => sum + places ** 2, 0);
      expect(1 - (6 * squares) / (n * (n ** 2 - 1))).toBeCloseTo(sampleRankCorrelation(xs, ys), 6);
      expect((found?.all ?? []).reduce((sum, { places }) => sum + places, 0)).toBeCloseTo(0, 9);
      for (const one of found?.all ?? []) {
        const isInside = one.lower <= one.value && one.value <= one.upper;
        expect(one.outside === "within").toBe(isInside);
      }
    }),
  );
});

test("too few economies have no expectation", () => {
  expect(
    expectations(
      cases([
        [1, 1],
        [2, 2],
        [3, 5],
      ]),
    ),
  ).toBeUndefined();
});
