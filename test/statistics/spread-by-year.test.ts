import { expect, test } from "vitest";
import { spreadByYear } from "../../src/statistics/spread-by-year.ts";
import { seriesByEconomy } from "./literal-figures.ts";

const series = seriesByEconomy({
  EST: { 2020: 4, 2022: 8 },
  LVA: { 2020: 2, 2022: undefined },
  LTU: { 2020: 6 },
  FIN: { 2020: 99, 2022: 99 },
});

test("a year's spread is that of the members with a value in it", () => {
  const spreads = spreadByYear({ members: ["EST", "LVA", "LTU"], series, years: [2022, 2020] });
  expect(spreads.map(({ year, n, minimum, median, maximum }) => [year, n, minimum, median, maximum])).toEqual([
    [2020, 3, 2, 4, 6],
    [2022, 1, 8, 8, 8],
  ]);
  expect(spreads[0]?.maximumEconomies).toEqual(["LTU"]);
});

test("a year that was not asked for, or in which no member has a value, is left out", () => {
  expect(spreadByYear({ members: ["LVA", "LTU"], series, years: [2022, 2023] })).toEqual([]);
});
