import { linearRegression, mean, sum } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { deriveOutliers } from "../../scripts/data/derive-outliers.ts";
import { observed, seriesOf } from "./real-figures.ts";

const year = 2024;
const editions = new Map(["epi", "osi"].map((code) => [code, { newestYear: year }]));
const { fits, all } = deriveOutliers(editions, (code) => seriesOf.get(code) ?? new Map(), 3);

describe.each(["epi", "osi"] as const)("%s of 2024 beside what connectivity and income give", (indicator) => {
  const its = all.filter((one) => one.indicator === indicator);
  const fit = fits.find((one) => one.indicator === indicator);

  test("is there of every member with an income figure, and those without are named", () => {
    expect(its.length).toBe(fit?.n);
    expect((fit?.n ?? 0) + (fit?.without.length ?? 0)).toBe(193);
    expect(fit?.without).toContain("PRK");
  });

  test("is within the interval for 90 to 98 of 100, and the places make up for each other", () => {
    const within = its.filter(({ outside }) => outside === "within").length / its.length;
    expect(within).toBeGreaterThan(0.9);
    expect(within).toBeLessThan(0.98);
    expect(its.reduce((sum, { places }) => sum + places, 0)).toBeCloseTo(0, 6);
  });

  test("goes up with both, and what is expected moves with what is", () => {
    const [, connectivity = NaN, income = NaN] = fit?.coefficients ?? [];
    expect(connectivity).toBeGreaterThan(0);
    expect(income).toBeGreaterThan(-0.05);
    expect(linearRegression(its.map(({ expected, value }) => [expected, value])).m).toBeCloseTo(1, 1);
    const [values, residuals] = [its.map(({ value }) => value), its.map(({ residual }) => residual)];
    // Each from a fit without it, the expectations take up a little less than the fit over all.
    const left = sum(residuals.map((one) => one ** 2)) / sum(values.map((one) => (one - mean(values)) ** 2));
    expect(1 - left).toBeLessThan(fit?.rSquared ?? 0);
    expect(1 - left).toBeGreaterThan((fit?.rSquared ?? 1) - 0.05);
  });

  test("rests on the printed index, the infrastructure index of the edition and income of at most three years before", () => {
    for (const { economy, value, connectivity, incomeYear, income } of its) {
      expect(value, economy).toBe(observed(indicator, economy, year).value);
      expect(connectivity, economy).toBe(observed("tii", economy, year).value);
      expect(income, economy).toBe(observed("gdp-per-capita-ppp", economy, incomeYear).value);
      expect(incomeYear, economy).toBeGreaterThanOrEqual(year - 3);
    }
  });
});

test("without an edition there is nothing to be held against anything", () => {
  expect(deriveOutliers(new Map(), () => new Map(), 3)).toEqual({ fits: [], all: [] });
  expect(deriveOutliers(editions, () => new Map(), 3)).toEqual({ fits: [], all: [] });
});
