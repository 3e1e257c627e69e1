import { expect, test } from "vitest";
import { roundingRange, roundingUnit } from "../../src/statistics/rounding-range.ts";

test("one that is printed the same may be above or below", () => {
  expect(roundingRange(50, [70, 50, 50, 40], 10)).toEqual([2, 4]);
});

test("one that is printed a unit higher is above, whatever the digits that are not printed", () => {
  expect(roundingRange(50, [60, 40], 10)).toEqual([2, 2]);
});

test("the unit is the last digit that any score uses", () => {
  expect(roundingUnit([98470, 63140, 5000], 1000)).toBe(10);
  expect(roundingUnit([98475, 63140], 1000)).toBe(1);
  expect(roundingUnit([0, 0], 1000)).toBe(1000);
});
