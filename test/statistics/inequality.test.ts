import fc from "fast-check";
import { mean } from "simple-statistics";
import { expect, test } from "vitest";
import { gini, type PeopleWithValue, theil } from "../../src/statistics/inequality.ts";

const of = (...all: readonly (readonly [people: number, value: number, part?: string])[]): PeopleWithValue[] =>
  all.map(([people, value, part = ""]) => ({ people, value, part }));
const some = fc.array(
  fc.record({
    people: fc.integer({ min: 1, max: 50 }),
    value: fc.integer({ min: 0, max: 100 }),
    part: fc.constantFrom("a", "b", "c"),
  }),
  { minLength: 1, maxLength: 12 },
);
const hasAny = (all: readonly PeopleWithValue[]): boolean => all.some(({ value }) => value > 0);

test("where all have the same nothing is unequal, and of nothing there is no measure", () => {
  expect(gini(of([5, 40], [1, 40]))).toBeCloseTo(0, 12);
  expect(theil(of([5, 40, "a"], [1, 40, "b"]))).toEqual({ total: 0, between: 0, within: 0 });
  expect([gini([]), theil([]), gini(of([3, 0])), theil(of([3, 0]))]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("one of four with all: the Gini coefficient is 3/4, Theil's T the logarithm of 4", () => {
  const all = of([1, 0], [1, 0], [1, 0], [1, 80]);
  expect(gini(all)).toBeCloseTo(0.75, 12);
  expect(theil(all)?.total).toBeCloseTo(Math.log(4), 12);
});

test("3 people at 20 and 1 at 60: worked out by hand", () => {
  // μ = 30; Σ p p |x − x| = 2 · 3/4 · 1/4 · 40 = 15, over 2μ = 60.
  expect(gini(of([3, 20], [1, 60]))).toBeCloseTo(0.25, 12);
  expect(theil(of([3, 20], [1, 60]))?.total).toBeCloseTo(0.5 * Math.log(2 / 3) + 0.5 * Math.log(2), 12);
});

test("Theil's parts worked out by hand: two parts at 15 and 45, the second alike within", () => {
  // μ = 30. Between: ½·½ ln ½ + ½·1½ ln 1½. Within: the first has a quarter of the whole and T of (10, 20).
  const found = theil(of([1, 10, "a"], [1, 20, "a"], [1, 45, "b"], [1, 45, "b"]));
  const own = (1 / 3) * Math.log(2 / 3) + (2 / 3) * Math.log(4 / 3);
  expect(found?.between).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 12);
  expect(found?.within).toBeCloseTo(0.25 * own, 12);
});

test("the Gini coefficient is half the mean difference of all pairs of people over their mean", () => {
  fc.assert(
    fc.property(some, (all) => {
      fc.pre(hasAny(all));
      const everybody = all.flatMap(({ people, value }) => Array.from({ length: people }, () => value));
      const differences = everybody.map((one) => mean(everybody.map((other) => Math.abs(one - other))));
      expect(gini(all)).toBeCloseTo(mean(differences) / (2 * mean(everybody)), 9);
    }),
    { numRuns: 40 },
  );
});

test("both stay as they are when all have twice as much or are twice as many, and lie within their bounds", () => {
  fc.assert(
    fc.property(some, (all) => {
      fc.pre(hasAny(all));
      const changed = all.map(({ people, value, part }) => ({ people: people * 2, value: value * 3, part }));
      const [g = NaN, t = NaN] = [gini(all), theil(all)?.total];
      expect(gini(changed)).toBeCloseTo(g, 9);
      expect(theil(changed)?.total).toBeCloseTo(t, 9);
      expect(g).toBeGreaterThan(-1e-12);
      expect(g).toBeLessThan(1);
      expect(t).toBeGreaterThan(-1e-12);
    }),
  );
});

test("Theil's parts add up to it, and neither is below 0", () => {
  fc.assert(
    fc.property(some, (all) => {
      fc.pre(hasAny(all));
      const { total, between, within } = theil(all) ?? { total: NaN, between: NaN, within: NaN };
      expect(between + within).toBeCloseTo(total, 9);
      expect(between).toBeGreaterThan(-1e-12);
      expect(within).toBeGreaterThan(-1e-12);
    }),
  );
});

test("what goes from one with more to one with less makes both smaller", () => {
  const [before, after] = [of([2, 10], [2, 50], [1, 90]), of([2, 20], [2, 40], [1, 90])];
  expect(gini(after)).toBeLessThan(gini(before) ?? 0);
  expect(theil(after)?.total).toBeLessThan(theil(before)?.total ?? 0);
});
