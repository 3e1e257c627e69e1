import fc from "fast-check";
import { expect, test } from "vitest";
import { pace } from "../../src/statistics/pace.ts";

const yearly = (...values: readonly number[]) => values.map((value, index) => ({ year: 2014 + index, value }));

test("a straight line moves by its slope, whatever lies before the span", () => {
  expect(pace(yearly(99, 10, 12, 14, 16), 3)).toEqual({ perYear: 2, fromYear: 2015 });
});

test("1, 2, 2, 5: the least squares slope is 1.2", () => {
  expect(pace(yearly(1, 2, 2, 5), 3)?.perYear).toBeCloseTo(1.2, 12);
});

test("a span that the figures do not reach over has no pace, nor has one with few of its years", () => {
  expect(pace(yearly(1, 2, 3), 5)).toBeUndefined();
  expect(pace([], 5)).toBeUndefined();
  expect(pace([yearly(1), yearly(0, 0, 0, 0, 0, 9).slice(5)].flat(), 5)).toBeUndefined();
});

test("the same figures of other years have the same pace", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 6, maxLength: 6 }), (values) => {
      const at = (start: number) =>
        pace(
          values.map((value, index) => ({ year: start + index, value })),
          5,
        )?.perYear;
      expect(at(1000)).toBe(at(2019));
    }),
  );
});
