import { expect, test } from "vitest";
import { leading } from "../../src/statistics/leading.ts";

const ranks = (...all: number[]) => all.map((rank) => ({ rank }));

test("the first places are whole: who is level with the last shown is shown too", () => {
  expect(leading(ranks(4, 1, 2, 2, 4, 6), 4)).toEqual(ranks(1, 2, 2, 4, 4));
});

test("a first place that all share is shown whole, and a short ranking to its end", () => {
  expect(leading(ranks(1, 1, 1), 2)).toHaveLength(3);
  expect(leading(ranks(1, 2), 10)).toHaveLength(2);
  expect(leading([], 10)).toEqual([]);
});
