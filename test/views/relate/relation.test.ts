import { expect, test } from "vitest";
import { canBeLog, type RelatedFigure, relation } from "../../../src/views/relate/relation.ts";

const figures = (values: Readonly<Record<string, number>>): Map<string, RelatedFigure> =>
  new Map(Object.entries(values).map(([iso3, value]) => [iso3, { value, year: 2024, status: "A" }]));
const measure = (values: Readonly<Record<string, number>>, isLog = false) => ({
  indicator: { code: "egdi" } as never,
  figures: figures(values),
  isLog,
});
const economies = ["AAA", "BBB", "CCC", "DDD", "EEE"].map((iso3) => ({ iso3, isMember: iso3 !== "EEE" }));

test("points are the economies with both figures; who lacks which is told, of those with neither only members", () => {
  const of = relation(measure({ AAA: 1, BBB: 2 }), measure({ AAA: 3, CCC: 4 }), economies);
  expect(of.points.map(({ economy }) => economy)).toEqual(["AAA"]);
  expect(of.without).toEqual({ x: ["CCC"], y: ["BBB"], both: ["DDD"] });
});

test("on a logarithmic axis Pearson's is of the logarithms, and Spearman's stays", () => {
  const [x, y] = [
    { AAA: 1, BBB: 10, CCC: 100, DDD: 1000 },
    { AAA: 1, BBB: 2, CCC: 3, DDD: 4 },
  ];
  expect(relation(measure(x), measure(y), economies).pearson?.coefficient).toBeLessThan(0.9);
  const of = relation(measure(x, true), measure(y), economies);
  expect(of.pearson?.coefficient).toBe(1);
  expect(of.spearman?.coefficient).toBe(1);
});

test("an economy that is not asked for is in no number", () => {
  const x = measure({ AAA: 1, BBB: 2 });
  expect(relation(x, x, economies.slice(1)).points).toHaveLength(1);
});

test("where one value is 0 there is no logarithm", () => {
  expect(canBeLog(figures({ AAA: 0.1 }))).toBe(true);
  expect(canBeLog(figures({ AAA: 0.1, BBB: 0 }))).toBe(false);
});
