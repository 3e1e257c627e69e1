import { expect, test } from "vitest";
import { middleOf } from "../../../src/pages/_indicator/middle-of.ts";

test("of an odd number one is in the middle, of an even number two, of none none", () => {
  expect(middleOf([1])).toEqual([1]);
  expect(middleOf([1, 2, 3])).toEqual([2]);
  expect(middleOf([1, 2, 3, 4])).toEqual([2, 3]);
  expect(middleOf([])).toEqual([]);
});
