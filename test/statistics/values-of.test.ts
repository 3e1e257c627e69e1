import { expect, test } from "vitest";
import { valuesOf } from "../../src/statistics/values-of.ts";
import { section } from "./literal-figures.ts";

test("an economy whose absence is stated has no value, one with 0 has", () => {
  expect(valuesOf(section({ EST: 5, LVA: undefined, LTU: 0 }))).toEqual(
    new Map([
      ["EST", 5],
      ["LTU", 0],
    ]),
  );
});
