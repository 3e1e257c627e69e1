import { expect, test } from "vitest";
import { leadingPath, yearsBehind } from "../../src/statistics/years-behind.ts";

const path = [
  { year: 2000, value: 10 },
  { year: 2001, value: 20 },
  { year: 2002, value: 18 },
  { year: 2003, value: 40 },
];

test("a value between two years was reached between them", () => {
  expect(yearsBehind({ year: 2003, value: 15 }, path)).toEqual({ years: 2.5, isAtLeast: false });
  expect(yearsBehind({ year: 2003, value: 20 }, path)).toEqual({ years: 2, isAtLeast: false });
  expect(yearsBehind({ year: 2003, value: 25 }, path)?.years).toBeCloseTo(1 - 7 / 22, 12);
});

test("what fell was reached before", () => {
  expect(yearsBehind({ year: 2004, value: 19 }, path)?.years).toBeCloseTo(3.1, 12);
});

test("before the path begins it is so many years or more", () => {
  expect(yearsBehind({ year: 2004, value: 4 }, path)).toEqual({ years: 4, isAtLeast: true });
  expect(yearsBehind({ year: 2004, value: 10 }, path)).toEqual({ years: 4, isAtLeast: false });
});

test("who is level or ahead is not behind", () => {
  expect(yearsBehind({ year: 2003, value: 40 }, path)).toBeUndefined();
  expect(yearsBehind({ year: 2003, value: 41 }, path)).toBeUndefined();
  expect(yearsBehind({ year: 2001, value: 30 }, path)).toBeUndefined();
  expect(yearsBehind({ year: 2000, value: 3 }, path)).toBeUndefined();
});

test("where whoever leads has come to does not fall", () => {
  const sections = [
    [2001, [30, 50]],
    [2000, [40]],
    [2002, [20]],
    [2003, []],
  ] as const;
  expect(leadingPath(sections).map(({ value }) => value)).toEqual([40, 50, 50, 50]);
  expect(leadingPath([[2000, []]])).toEqual([]);
});
