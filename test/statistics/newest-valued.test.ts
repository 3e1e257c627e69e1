import { expect, test } from "vitest";
import { newestValued } from "../../src/statistics/newest-valued.ts";
import { series } from "./literal-figures.ts";

const gappy = series("EST", { 2018: 1, 2020: 2, 2022: undefined });

test("stated absences are passed over", () => {
  expect(newestValued(gappy)?.year).toBe(2020);
});

test("a limit counts its own year in", () => {
  expect(newestValued(gappy, 2020)?.year).toBe(2020);
  expect(newestValued(gappy, 2019)?.year).toBe(2018);
  expect(newestValued(gappy, 2017)).toBeUndefined();
});
