import { expect, test } from "vitest";
import { type Likened, mostSimilar, standardPlaces } from "../../src/statistics/similarity.ts";

const measure = (
  values: Readonly<Record<string, number>>,
  scale: Likened["scale"] = "linear",
  year = 2024,
): Likened => ({
  scale,
  section: new Map(Object.entries(values).map(([economy, value]) => [economy, { value, year }])),
});
const similar = (measures: readonly Likened[], economy: string, leastInCommon = 1) =>
  mostSimilar(standardPlaces(measures), economy, { leastInCommon, count: 10 });

test("the distance is the root mean square of differences in sample standard deviations", () => {
  // 1, 2, 3 deviate by 1; 10, 20, 30 by 10: A and C differ by 2 and 1, √((4 + 1) / 2) = 1.58113883.
  const measures = [measure({ AAA: 1, BBB: 2, CCC: 3 }), measure({ AAA: 20, BBB: 30, CCC: 10 })];
  const years = { inCommon: 2, firstYear: 2024, lastYear: 2024 };
  expect(similar(measures, "AAA")).toEqual([
    { economy: "BBB", distance: 1, ...years },
    { economy: "CCC", distance: 1.58113883, ...years },
  ]);
});

test("equally far economies come by code", () => {
  expect(similar([measure({ BBB: 2, CCC: 1, AAA: 3 })], "BBB").map(({ economy }) => economy)).toEqual(["AAA", "CCC"]);
});

test("on a logarithmic scale equal factors are equal distances, and what is not above 0 has no place", () => {
  const found = similar([measure({ AAA: 10, BBB: 100, CCC: 1, DDD: 0 }, "log")], "AAA");
  expect(found.map(({ economy }) => economy)).toEqual(["BBB", "CCC"]);
  // ln 1, ln 10, ln 100 deviate by ln 10.
  expect(found.map(({ distance }) => distance)).toEqual([1, 1]);
});

test("a missing measure makes nobody nearer: the mean is over the measures in common", () => {
  const measures = [measure({ AAA: 1, BBB: 2, CCC: 3 }), measure({ AAA: 1, CCC: 3, DDD: 2 })];
  const found = similar(measures, "AAA");
  expect(found.map(({ economy, distance, inCommon }) => [economy, distance, inCommon])).toEqual([
    ["BBB", 1, 1],
    ["DDD", 1, 1],
    ["CCC", 2, 2],
  ]);
});

test("with fewer measures in common than asked for, an economy is not likened", () => {
  const measures = [measure({ AAA: 1, BBB: 2, CCC: 3 }), measure({ AAA: 1, CCC: 3, DDD: 2 })];
  expect(similar(measures, "AAA", 2).map(({ economy }) => economy)).toEqual(["CCC"]);
  expect(similar(measures, "ZZZ")).toEqual([]);
});

test("the years are those of the values of both", () => {
  const measures = [measure({ AAA: 1, BBB: 2, CCC: 3 }, "linear", 2021), measure({ AAA: 1, BBB: 2 }, "linear", 2025)];
  const [found] = similar(measures, "AAA");
  expect([found?.firstYear, found?.lastYear]).toEqual([2021, 2025]);
});

test("a measure on which all are alike tells nothing", () => {
  expect(similar([measure({ AAA: 5, BBB: 5 })], "AAA")).toEqual([]);
});
