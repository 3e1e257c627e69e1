import { expect, test } from "vitest";
import { classingsFor, viewBreaks } from "../../src/views/view-classes.ts";
import type { ViewIndicator } from "../../src/views/facts.ts";

const indicator = { decimals: 0, minimum: 0, maximum: undefined, classBreaks: [2, 5] } as unknown as ViewIndicator;

test("its own classes are those of the indicator", () => {
  expect(viewBreaks("own", indicator, [1, 600])).toEqual([2, 5]);
});

test("equal classes cut the range into six like parts, logarithmic ones into six like factors", () => {
  expect(viewBreaks("equal", indicator, [0, 600])).toEqual([100, 200, 300, 400, 500]);
  expect(viewBreaks("log", indicator, [1, 1_000_000])).toEqual([10, 100, 1000, 10_000, 100_000]);
});

test("quantile classes hold about equally many", () => {
  const values = Array.from({ length: 60 }, (_, index) => index ** 2);
  const breaks = viewBreaks("quantile", indicator, values);
  expect(breaks).toHaveLength(5);
  expect(breaks[0]).toBeLessThan(200);
});

test("thresholds are never finer than the figures that are shown", () => {
  expect(viewBreaks("equal", indicator, [0, 3])).toEqual([1, 2, 3]);
});

test("logarithmic classes are offered where values are above 0 and far apart", () => {
  expect(classingsFor([1, 100])).toContain("log");
  expect(classingsFor([1, 99])).not.toContain("log");
  expect(classingsFor([0, 1000])).not.toContain("log");
});
