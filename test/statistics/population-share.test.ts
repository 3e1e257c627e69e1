import { expect, test } from "vitest";
import { populationShare } from "../../src/statistics/population-share.ts";
import { people } from "./literal-figures.ts";

test("a member without a population counts neither above nor below the line", () => {
  const isTaiwanOrFiji = (economy: string) => economy === "TWN" || economy === "FJI";
  expect(populationShare(["FJI", "TON", "TWN"], isTaiwanOrFiji, people({ FJI: 90, TON: 10 }), 2024)).toBe(0.9);
});

test("there is no share of nobody", () => {
  expect(populationShare(["TWN"], () => true, people({}), 2024)).toBeUndefined();
  expect(populationShare(["TWN"], () => true, people({ TWN: 0 }), 2024)).toBeUndefined();
  expect(populationShare([], () => true, people({}), 2024)).toBeUndefined();
});
