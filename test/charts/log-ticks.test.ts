import { expect, test } from "vitest";
import { logTicks } from "../../src/charts/log-ticks.ts";

test("ticks stand at 1, 2 and 5 where there is room, and the ends hold all values", () => {
  expect(logTicks(0.7, 9, 6)).toEqual({ from: 0.5, to: 10, ticks: [0.5, 1, 2, 5, 10] });
});

test("over many decades only powers of ten are marked, and of many of these some", () => {
  expect(logTicks(0.07, 53.7, 5)).toEqual({ from: 0.05, to: 100, ticks: [0.1, 1, 10, 100] });
  expect(logTicks(1, 1e9, 5).ticks).toEqual([1, 100, 10_000, 1_000_000, 100_000_000]);
});

test("a single value has an axis around it", () => {
  expect(logTicks(2, 2, 5)).toEqual({ from: 2, to: 5, ticks: [2, 5] });
});
