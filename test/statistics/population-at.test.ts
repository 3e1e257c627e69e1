import { expect, test } from "vitest";
import { populationAt } from "../../src/statistics/population-at.ts";
import { series } from "./literal-figures.ts";

const estonia = series("EST", { 2022: 1_348_840, 2023: 1_370_286 });

test("the population of the year is taken where there is one", () => {
  expect(populationAt(estonia, 2022)).toBe(1_348_840);
});

test("a year after the last takes the last, never a later for an earlier one", () => {
  expect(populationAt(estonia, 2025)).toBe(1_370_286);
  expect(populationAt(estonia, 2021)).toBeUndefined();
});

test("an economy without a population series has no population", () => {
  expect(populationAt(undefined, 2024)).toBeUndefined();
});
