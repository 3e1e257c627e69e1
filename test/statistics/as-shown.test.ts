import { expect, test } from "vitest";
import { asShown } from "../../src/statistics/as-shown.ts";

test("a half of the decimal number is rounded away from zero, as it is shown", () => {
  expect(asShown(0.24805, 4)).toBe(0.2481);
  expect(asShown(-0.24805, 4)).toBe(-0.2481);
  expect(Number((0.24805).toFixed(4))).toBe(0.248);
});

test("large numbers and few digits stay numbers", () => {
  expect(asShown(1_417_492_000.5, 0)).toBe(1_417_492_001);
  expect(asShown(38.1, 1)).toBe(38.1);
});
