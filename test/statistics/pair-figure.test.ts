import { median } from "simple-statistics";
import { expect, test } from "vitest";
import { pairFigure } from "../../src/statistics/pair-figure.ts";
import { latestPairs, sameYearPairs } from "../../src/statistics/same-year-pairs.ts";
import { people, seriesByEconomy } from "./literal-figures.ts";

const women = seriesByEconomy({ A: { 2020: 30, 2022: 40 }, B: { 2021: 60 }, C: { 2015: 10 }, D: { 2022: undefined } });
const men = seriesByEconomy({ A: { 2020: 50, 2022: 50 }, B: { 2021: 60, 2022: 70 }, C: { 2015: 20 }, D: { 2022: 5 } });
const pairs = sameYearPairs(women, men);
const population = people({ A: 100, B: 50, C: 10, D: 200, E: 40 });
const of = (members: readonly string[], toleranceYears = 5) =>
  pairFigure({ members, pairs, toleranceYears, population });

test("only values of one economy and year make a pair; the newest within the tolerance stands for the economy", () => {
  expect([...pairs].map(([year, all]) => [year, ...all.keys()])).toEqual([
    [2015, "C"],
    [2020, "A"],
    [2021, "B"],
    [2022, "A"],
  ]);
  expect([...latestPairs(pairs, 5).values()].map(({ economy, year }) => `${economy} ${year}`).sort()).toEqual([
    "A 2022",
    "B 2021",
  ]);
});

test("where a year covers 60 % of the people it is the averages by population of that year that are compared", () => {
  expect(of(["A", "B"])).toMatchObject({
    ...{ first: 40, second: 50, ratio: 0.8, difference: -10, year: 2022, fromYear: 2022 },
    ...{ method: "population-weighted", members: 2, membersWithValue: 1, populationShare: 100 / 150 },
  });
});

test("where none does it is the medians of those that have both, so called, from the years that these have", () => {
  expect(of(["A", "B", "D"])).toEqual({
    ...{ first: 50, second: 55, ratio: 0.9, difference: -5, fromYear: 2021, year: 2022 },
    ...{ method: "median-of-members-with-value", members: 3, membersWithValue: 2, populationShare: 150 / 350 },
  });
  expect(median([40 / 50, 60 / 60])).toBe(0.9);
});

test("a group without a pair within the tolerance has no figure", () => {
  expect(of(["C"])).toBeUndefined();
  expect(of([])).toBeUndefined();
  expect(pairFigure({ members: ["A"], pairs: new Map(), toleranceYears: 5, population })).toBeUndefined();
});

test("nothing is divided by 0", () => {
  const none = sameYearPairs(seriesByEconomy({ A: { 2020: 3 } }), seriesByEconomy({ A: { 2020: 0 } }));
  const found = pairFigure({ members: ["A"], pairs: none, toleranceYears: 5, population });
  expect(found).toMatchObject({ first: 3, second: 0, ratio: undefined, difference: 3 });
});
