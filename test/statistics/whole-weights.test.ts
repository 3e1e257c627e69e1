import { expect, test } from "vitest";
import { wholeWeights } from "../../src/statistics/whole-weights.ts";

test("thirds are 1, 1, 1", () => {
  expect(wholeWeights({ osi: 1 / 3, tii: 1 / 3, hci: 1 / 3 })).toEqual([1, 1, 1]);
});

test("0.34, 0.33, 0.33 are 34, 33, 33", () => {
  expect(wholeWeights({ osi: 0.34, tii: 0.33, hci: 0.33 })).toEqual([34, 33, 33]);
});

test("weights without a common measure have none", () => {
  expect(wholeWeights({ osi: Math.SQRT2, tii: 1, hci: Math.PI })).toBeUndefined();
});
