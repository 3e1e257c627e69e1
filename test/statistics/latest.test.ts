import { expect, test } from "vitest";
import { latest } from "../../src/statistics/latest.ts";
import { seriesByEconomy } from "./literal-figures.ts";

const years = (all: ReturnType<typeof latest>) =>
  Object.fromEntries([...all].map(([economy, { year }]) => [economy, year]));

test("a value just within the tolerance stands for the latest, an older one does not", () => {
  const all = seriesByEconomy({ EST: { 2019: 1, 2023: 2 }, LVA: { 2020: 3 }, LTU: { 2019: 4 } });
  expect(years(latest(all, 3))).toEqual({ EST: 2023, LVA: 2020 });
});

test("without tolerance only the newest year of the indicator counts", () => {
  const all = seriesByEconomy({ EST: { 2022: 1, 2024: 2 }, LVA: { 2022: 3 } });
  expect(years(latest(all, 0))).toEqual({ EST: 2024 });
});

test("a stated absence neither hides an earlier value nor makes a year the newest", () => {
  const all = seriesByEconomy({ EST: { 2020: 1, 2024: undefined }, LVA: { 2020: 2 } });
  expect(years(latest(all, 0))).toEqual({ EST: 2020, LVA: 2020 });
});

test("figures that ended long ago still have a latest: the clock is not asked", () => {
  expect(years(latest(seriesByEconomy({ EST: { 1999: 1 } }), 1))).toEqual({ EST: 1999 });
});

test("nothing has no latest", () => {
  expect(latest(new Map(), 3).size).toBe(0);
});
