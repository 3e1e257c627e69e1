import { expect, test } from "vitest";
import type { GroupFigure } from "../../../src/model/group-figure.ts";
import { drawnFigures } from "../../../src/pages/_indicator/drawn-figures.ts";

const figure = (method: GroupFigure["method"], populationShare: number | undefined): GroupFigure => ({
  value: 1,
  year: 2024,
  method,
  members: 10,
  membersWithValue: 9,
  populationShare,
});

test("averages are drawn whatever their share, for they have their reach already", () => {
  expect(drawnFigures([figure("population-weighted", 0.61)])).toHaveLength(1);
});

test("a sum is drawn where it is whole or nearly so, and not where it would rise with who reports", () => {
  const sums = [
    figure("sum", 1),
    figure("sum-at-least", 0.95),
    figure("sum-at-least", 0.94),
    figure("sum-at-least", undefined),
  ];
  expect(drawnFigures(sums).map(({ populationShare }) => populationShare)).toEqual([1, 0.95]);
});
