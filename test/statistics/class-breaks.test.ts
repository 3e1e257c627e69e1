import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classBreaks, classOf } from "../../src/statistics/class-breaks.ts";

const upTo100 = Array.from({ length: 101 }, (_, index) => index);
const percent = { decimals: 1, minimum: 0, maximum: 100 };
const counts = (values: readonly number[], breaks: readonly number[]) =>
  [...breaks, Infinity].map((_, index) => values.filter((value) => classOf(value, breaks) === index).length);

describe("thresholds", () => {
  test("are round numbers near the quantiles", () => {
    expect(classBreaks(upTo100, percent)).toEqual([20, 40, 60, 80]);
    expect(classBreaks([1001, 1999, 3456, 4567, 5678, 7890], { classes: 3, decimals: 0 })).toEqual([2000, 5000]);
  });

  test("do not move with an outlier", () => {
    expect(classBreaks([...upTo100, 1e9], { decimals: 0 })).toEqual(classBreaks([...upTo100, 101], { decimals: 0 }));
  });

  test("give many equal values one class and share out the rest", () => {
    const halfZero = [...Array<number>(100).fill(0), ...upTo100.slice(1)];
    const breaks = classBreaks(halfZero, { ...percent, decimals: 0 });
    expect(counts(halfZero, breaks)).toHaveLength(5);
    expect(counts(halfZero, breaks)[0]).toBe(100);
  });

  test("stay below the maximum if any other number can tell values apart", () => {
    expect(classBreaks([50, ...Array<number>(20).fill(100)], percent).at(-1)).toBeLessThan(100);
    expect(classBreaks([0, 1, 1], { decimals: 0, minimum: 0, maximum: 1 })).toEqual([1]);
  });

  test("are above the minimum of the indicator, whatever lies below it", () => {
    expect(classBreaks([-5, -4, 1, 2], { decimals: 0, minimum: 0 })).not.toContain(-4);
  });

  test("have no more digits than the indicator", () => {
    expect(classBreaks([0.1111, 0.1222, 0.1333], { decimals: 2 })).toEqual([0.12, 0.13]);
    expect(classBreaks([0.1111, 0.1112], { decimals: 2 })).toEqual([]);
    expect(classBreaks([0.29, 0.295, 0.3], { decimals: 2 })).toEqual([0.3]);
  });

  test("are fewer where values are few or equal", () => {
    expect(classBreaks([1, 2, 3], { decimals: 0 })).toEqual([2, 3]);
    expect(classBreaks([7, 7, 7], { decimals: 0 })).toEqual([]);
    expect(classBreaks([7], { decimals: 0 })).toEqual([]);
    expect(classBreaks([], { decimals: 0 })).toEqual([]);
  });

  test("are at most six, for seven classes", () => {
    expect(classBreaks(upTo100, { decimals: 0, classes: 12 })).toHaveLength(6);
  });
});

test("a value on a threshold belongs to the class above it", () => {
  expect([19.9, 20, 39, 100].map((value) => classOf(value, [20, 40]))).toEqual([0, 1, 1, 2]);
  expect(classOf(5, [])).toBe(0);
});

describe("whatever the values", () => {
  const lists = fc.oneof(
    fc.array(fc.double({ min: -1e9, max: 1e12, noNaN: true }), { maxLength: 60 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }),
    fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }),
    fc.array(fc.constantFrom(0, 99.2, 99.95, 100), { maxLength: 60 }),
  );
  const options = fc.record({
    classes: fc.integer({ min: 1, max: 9 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    minimum: fc.constantFrom(undefined, 0),
    maximum: fc.constantFrom(undefined, 100, 1),
  });

  test("thresholds ascend, are printable at the decimals, and every class has a value", () => {
    fc.assert(
      fc.property(lists, options, (values, chosen) => {
        const breaks = classBreaks(values, chosen);
        expect(breaks.length).toBeLessThan(Math.min(7, chosen.classes));
        for (const [index, threshold] of breaks.entries()) {
          expect(threshold).toBeGreaterThan(breaks[index - 1] ?? chosen.minimum ?? -Infinity);
          expect(threshold).toBeLessThanOrEqual(chosen.maximum ?? Infinity);
          expect(Number(threshold.toFixed(chosen.decimals))).toBe(threshold);
        }
        if (values.length > 0) expect(Math.min(...counts(values, breaks))).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("five classes of many different values hold between a tenth and a third of them each", () => {
    const many = fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: 200, maxLength: 300 });
    fc.assert(
      fc.property(many, (values) => {
        const shares = counts(values, classBreaks(values, { decimals: 0 })).map((count) => count / values.length);
        expect(shares).toHaveLength(5);
        expect(Math.min(...shares)).toBeGreaterThan(1 / 10);
        expect(Math.max(...shares)).toBeLessThan(1 / 3);
      }),
    );
  });
});
