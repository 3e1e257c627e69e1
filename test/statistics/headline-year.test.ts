import { expect, test } from "vitest";
import { headlineYear } from "../../src/statistics/headline-year.ts";
import { people, seriesByEconomy } from "./literal-figures.ts";

const population = people({ A: 60, B: 40 });
const members = ["A", "B"];

test("a newer year that few people live in waits for the others", () => {
  const series = seriesByEconomy({ A: { 2022: 1 }, B: { 2022: 1, 2023: 1 } });
  expect(headlineYear({ members, series, population })).toBe(2022);
});

test("60 % of the people make a headline year, 40 % do not", () => {
  expect(headlineYear({ members, series: seriesByEconomy({ A: { 2023: 1 } }), population })).toBe(2023);
  expect(headlineYear({ members, series: seriesByEconomy({ B: { 2023: 1 } }), population })).toBeUndefined();
});
