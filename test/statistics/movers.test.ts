import { expect, test } from "vitest";
import { movers } from "../../src/statistics/movers.ts";

const ranks = (byEconomy: Record<string, number>) => new Map(Object.entries(byEconomy));

test("movers are the largest rises and falls; who stayed or came anew is neither", () => {
  const before = ranks({ A: 1, B: 2, C: 3, D: 4, GONE: 5 });
  const after = ranks({ A: 4, B: 3, C: 1, D: 2, NEW: 5 });
  expect(movers(before, after, 1)).toEqual({
    rises: [{ economy: "C", before: 3, after: 1, places: 2 }],
    falls: [{ economy: "A", before: 1, after: 4, places: -3 }],
  });
  expect(movers(before, before, 3)).toEqual({ rises: [], falls: [] });
});

test("of equal moves the one to the better rank comes first, then the code", () => {
  const { rises } = movers(ranks({ Z: 6, Y: 3, X: 3 }), ranks({ Z: 5, Y: 2, X: 2 }), 3);
  expect(rises.map(({ economy }) => economy)).toEqual(["X", "Y", "Z"]);
});
