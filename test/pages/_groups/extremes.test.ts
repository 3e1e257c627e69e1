import { expect, test } from "vitest";
import { extremes } from "../../../src/pages/_groups/extremes.ts";
import { section } from "../../statistics/literal-figures.ts";

const values = section({ DNK: 100, EST: 98, FIN: 100, LVA: 90, LTU: undefined, TCD: 10 });

test("both ends name every member that shares the value, and none from outside the group", () => {
  const found = extremes(["DNK", "EST", "FIN", "LVA", "LTU"], values);
  expect(found?.highest.map(({ economy }) => economy)).toEqual(["DNK", "FIN"]);
  expect(found?.lowest.map(({ economy }) => economy)).toEqual(["LVA"]);
});

test("one member with a value has no highest and lowest", () => {
  expect(extremes(["EST", "LTU"], values)).toBeUndefined();
  expect(extremes([], values)).toBeUndefined();
});
