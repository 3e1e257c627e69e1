import { expect, test } from "vitest";
import { coverageByYear } from "../../src/statistics/coverage-by-year.ts";
import { observation, people } from "./literal-figures.ts";

test("coverage counts members with a value, estimates among them, and their share of the people", () => {
  const series = new Map([
    ["A", [observation("A", 2022, 1), observation("A", 2023, 2, "E")]],
    ["B", [observation("B", 2021, 3), observation("B", 2023, undefined)]],
    ["USA", [observation("USA", 2020, 9)]],
  ]);
  expect(coverageByYear({ members: ["A", "B"], series, population: people({ A: 30, B: 70 }) })).toEqual([
    { year: 2021, economies: 1, estimates: 0, populationShare: 0.7 },
    { year: 2022, economies: 1, estimates: 0, populationShare: 0.3 },
    { year: 2023, economies: 1, estimates: 1, populationShare: 0.3 },
  ]);
});

test("a year in which every figure is a stated absence is no year", () => {
  const series = new Map([["A", [observation("A", 2022, undefined, "I")]]]);
  expect(coverageByYear({ members: ["A"], series, population: people({ A: 1 }) })).toEqual([]);
});
