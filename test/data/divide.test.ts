import { median } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { derive } from "../../scripts/data/derive.ts";
import { dividePairs } from "../../src/model/divide.ts";
import { coverageNeeded } from "../../src/statistics/group-figure.ts";
import { figures, observed, people, reference, seriesOf } from "./real-figures.ts";

const derived = derive(reference, figures);
const all = derived.divide;
const of = (reading: string, place: string, against?: string) =>
  all.filter((one) => one.reading === reading && one.place === place && (against ?? one.against) === one.against);
const users = (year: number): { economy: string; value: number; weight: number }[] =>
  [...(seriesOf.get("internet-users")?.values() ?? [])].flat().flatMap(({ economy, year: its, value }) => {
    const weight = people(economy, year);
    return its !== year || value === undefined || weight === undefined ? [] : [{ economy, value, weight }];
  });

test("every figure is a number, told apart by its key, with economies behind it", () => {
  const keys = all.map(({ reading, place, indicator, against, year }) =>
    [reading, place, indicator, against, year].join("/"),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(all.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
  expect(all.filter(({ membersWithValue, members }) => membersWithValue < 1 || membersWithValue > members)).toEqual([]);
});

test("averages stand on 60 % of the people; where no year has them there is a median, so called", () => {
  const pairs = new Set(dividePairs.map(({ first, second }) => `${first}/${second}`));
  const ofGroups = all.filter(
    ({ reading, indicator, against, method }) =>
      reading === "difference" && pairs.has(`${indicator}/${against}`) && method !== "economy",
  );
  expect(ofGroups.length).toBeGreaterThan(100);
  for (const { method, populationShare = 0, year, fromYear, place, indicator } of ofGroups) {
    const name = `${place} ${indicator}`;
    if (method === "population-weighted") expect(populationShare, name).toBeGreaterThanOrEqual(coverageNeeded);
    if (method === "population-weighted") expect(fromYear, name).toBe(year);
  }
  expect(of("difference", "world", "internet-users-male")).toMatchObject([
    { method: "median-of-members-with-value", membersWithValue: 111, fromYear: 2018, year: 2023 },
  ]);
});

test("the parity score of the world is the median of the economies' own, each women over men of one year", () => {
  const own = all.filter(
    ({ reading, indicator, method }) =>
      reading === "ratio" && indicator === "internet-users-female" && method === "economy",
  );
  expect(own).toHaveLength(111);
  expect(of("ratio", "world", "internet-users-male")[0]?.value).toBeCloseTo(median(own.map(({ value }) => value)), 12);
  for (const { place, year, value } of own.slice(0, 20)) {
    const [women, men] = ["female", "male"].map((sex) => observed(`internet-users-${sex}`, place, year).value ?? NaN);
    expect(value, place).toBe((women ?? NaN) / (men ?? NaN));
  }
});

describe("how unequal economies are", () => {
  test.each([2000, 2024])("in %i is what all pairs of economies give", (year) => {
    const found = users(year);
    const sum = found.reduce((total, { weight }) => total + weight, 0);
    const mean = found.reduce((total, { weight, value }) => total + weight * value, 0) / sum;
    let differences = 0;
    for (const one of found)
      for (const other of found) differences += one.weight * other.weight * Math.abs(one.value - other.value);
    expect(of("gini", "world").find((one) => one.year === year)?.value).toBeCloseTo(
      differences / sum ** 2 / (2 * mean),
      9,
    );
  });

  test("is told of 25 years, in each of which Theil's parts add up", () => {
    const total = of("theil", "world");
    expect(total.map(({ year }) => year)).toEqual(Array.from({ length: 25 }, (_, index) => 2000 + index));
    for (const { year, value } of total) {
      const part = (reading: string) => of(reading, "world").find((one) => one.year === year)?.value ?? NaN;
      expect(part("theil-between") + part("theil-within"), String(year)).toBeCloseTo(value, 12);
    }
  });
});

test("the gap of the least developed countries to the world is wider than ten years before, though economies are less unequal", () => {
  const gap = of("difference", "ldc", "world").filter(({ indicator }) => indicator === "internet-users");
  const at = (year: number) => gap.find((one) => one.year === year)?.value ?? NaN;
  expect(at(2024)).toBeLessThan(at(2014));
  expect(of("pace-10", "ldc")[0]?.value).toBeLessThan(0);
  const gini = of("gini", "world");
  expect(gini.at(-1)?.value).toBeLessThan(gini.at(-11)?.value ?? 0);
});

test("the shares above the target are counted from the prices themselves", () => {
  const prices = [...(seriesOf.get("price-mobile-data-5gb-gni")?.values() ?? [])].flat();
  const in2025 = prices.filter(({ year, value }) => year === 2025 && value !== undefined);
  const above = in2025.filter(({ value = 0 }) => value > 2);
  expect(of("economies-above", "world", "target").at(-1)).toMatchObject({ membersWithValue: 196 });
  const mobile = of("economies-above", "world").filter(({ indicator }) => indicator === "price-mobile-data-5gb-gni");
  expect(mobile.at(-1)?.value).toBeCloseTo((100 * above.length) / in2025.length, 12);
});

describe("years behind", () => {
  const world = new Map(
    derived.indicators
      .get("internet-users")
      ?.groups.get("world")
      ?.figures.map(({ year, value }) => [year, value]),
  );

  test("lie where the world had not come as far the year before and had the year after", () => {
    const behind = all.filter(({ reading, against }) => reading === "years-behind" && against === "world");
    expect(behind.length).toBeGreaterThan(50);
    for (const { place, year, value } of behind) {
      const reached = year - value;
      const own = observed("internet-users", place, year).value ?? NaN;
      expect(world.get(Math.ceil(reached)), place).toBeGreaterThanOrEqual(own - 1e-9);
      expect(world.get(Math.ceil(reached) - 1), place).toBeLessThan(own);
    }
  });

  test("are at least 24 where the leading economy of 2000 had more already", () => {
    const atLeast = all.filter(({ isAtLeast }) => isAtLeast === true);
    expect(atLeast.length).toBeGreaterThan(20);
    expect(atLeast.filter(({ against, year, value }) => against !== "leader" || year - value !== 2000)).toEqual([]);
  });
});
