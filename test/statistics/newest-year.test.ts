import { expect, test } from "vitest";
import { newestYear } from "../../src/statistics/newest-year.ts";
import { observation } from "./literal-figures.ts";

test("the newest year is the newest with a value, not the newest with a row", () => {
  const all = [observation("EST", 2021, 5), observation("LVA", 2022, 0), observation("EST", 2023, undefined)];
  expect(newestYear(all)).toBe(2022);
});

test("there is no newest year without a value", () => {
  expect(newestYear([])).toBeUndefined();
  expect(newestYear([observation("EST", 2021, undefined)])).toBeUndefined();
});
