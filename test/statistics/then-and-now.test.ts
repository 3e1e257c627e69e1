import { describe, expect, test } from "vitest";
import type { GroupFigure, GroupMethod } from "../../src/model/group-figure.ts";
import { gapLeft, markOf } from "../../src/statistics/gap-left.ts";
import { nearestYear } from "../../src/statistics/nearest-year.ts";
import { type GroupOverYears, thenAndNow } from "../../src/statistics/then-and-now.ts";
import { people, seriesByEconomy } from "./literal-figures.ts";

const figure = (year: number, populationShare = 1, method: GroupMethod = "unweighted"): GroupFigure => ({
  value: year,
  year,
  method,
  members: 2,
  membersWithValue: 2,
  populationShare,
});
const over = (...figures: GroupFigure[]): GroupOverYears => ({ figures, headline: figures.at(-1), members: [] });
const options = { series: new Map(), population: people({}), toleranceYears: 1, baseYear: 2013 };
const yearsOf = ({ then, now }: { then: GroupFigure | undefined; now: GroupFigure | undefined }) => [
  then?.year,
  now?.year,
];

describe("the figures then and now", () => {
  test("are of the document's year and of the headline year", () => {
    const { world } = thenAndNow(over(figure(2012), figure(2013), figure(2024)), [], options);
    expect(yearsOf(world)).toEqual([2013, 2024]);
  });

  test("are of the nearest year in which most people have a figure, of two equally near the earlier", () => {
    const { world } = thenAndNow(over(figure(2012), figure(2013, 0.5), figure(2014), figure(2024)), [], options);
    expect(yearsOf(world)).toEqual([2012, 2024]);
  });

  test("are one figure where the nearest year is the newest", () => {
    expect(yearsOf(thenAndNow(over(figure(2024)), [], options).world)).toEqual([undefined, 2024]);
  });

  test("are of the same two years for a region, which may have none", () => {
    const world = over(figure(2013), figure(2022));
    const { regions } = thenAndNow(world, [over(figure(2012), figure(2022), figure(2024))], options);
    expect(regions.map(yearsOf)).toEqual([[undefined, 2022]]);
  });

  test("are there for nobody where the world has no figure", () => {
    const { world, regions } = thenAndNow(over(), [over(figure(2013))], options);
    expect([world, ...regions].map(yearsOf)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test("are medians of those with a value where the newest is one: then up to the nearest year with any", () => {
    const few = { 2010: 1, 2020: 10 };
    const series = seriesByEconomy({
      A: few,
      B: few,
      C: { 2011: 3, 2020: 30 },
      D: { 2011: 4, 2020: 40 },
      E: { 2011: 5, 2020: 50 },
      F: { 2008: 99 },
    });
    const members = [...series.keys()];
    const median = { figures: [], headline: figure(2020, 0.1, "median-of-members-with-value"), members };
    const { world, regions } = thenAndNow(median, [{ ...median, members: ["A", "B"] }], {
      ...options,
      series,
      population: people({ A: 1, B: 1, C: 1, D: 1, E: 1, F: 5 }),
    });
    expect(world.then).toMatchObject({ value: 3, year: 2011, membersWithValue: 5, members: 6 });
    expect(world.now).toMatchObject({ value: 30, year: 2020, membersWithValue: 5 });
    expect(regions.map(yearsOf), "two economies are too few").toEqual([[undefined, undefined]]);
  });
});

test("the nearest year is the earlier of two equally near, and there may be none", () => {
  expect(nearestYear([2008, 2012, 2014], 2013)).toBe(2012);
  expect(nearestYear([2018, 2020], 2007)).toBe(2018);
  expect(nearestYear([], 2013)).toBeUndefined();
});

test("what is left is to the end of a scale, or above the target of a price, and never below 0", () => {
  const share = { code: "internet-users", direction: "higher", maximum: 100 } as const;
  const price = { code: "price-mobile-data-5gb-gni", direction: "lower", maximum: undefined } as const;
  const perHundred = { code: "fixed-broadband-per-100", direction: "higher", maximum: undefined } as const;
  expect([share, price, perHundred].map(markOf)).toEqual([100, 2, undefined]);
  expect(gapLeft(72.5, 100, share)).toBe(27.5);
  expect(gapLeft(3, 2, price)).toBe(1);
  expect(gapLeft(1.5, 2, price)).toBe(0);
});
