import { expect, test } from "vitest";
import { weightedIndex } from "../../src/statistics/weighted-index.ts";

test("Denmark's EGDI of 2024 comes out of its three parts", () => {
  const third = 1 / 3;
  const parts = { osi: 0.9992, tii: 0.9966, hci: 0.9584 };
  expect(weightedIndex(parts, { osi: third, tii: third, hci: third }).toFixed(4)).toBe("0.9847");
});

test("weights count in proportion, not in size", () => {
  const parts = { osi: 0.4, tii: 0.6, hci: 0.8 };
  expect(weightedIndex(parts, { osi: 1, tii: 1, hci: 2 })).toBeCloseTo(0.65, 12);
  expect(weightedIndex(parts, { osi: 0, tii: 3, hci: 0 })).toBeCloseTo(0.6, 12);
});
