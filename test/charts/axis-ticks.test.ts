import { expect, test } from "vitest";
import { rankTicks } from "../../src/charts/rank-ticks.ts";
import { valueTicks } from "../../src/charts/value-ticks.ts";
import { yearTicks } from "../../src/charts/year-ticks.ts";

const digits = (count: number) => (n: number) => n.toFixed(count);

test("an index has quarters where there is height for them, else halves", () => {
  expect(valueTicks(0, 1, 5, digits(2)).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(valueTicks(0, 1, 4, digits(2)).ticks).toEqual([0, 0.5, 1]);
});

test("quarters are not used where the format would print 0.25 as 0.3", () => {
  expect(valueTicks(0, 1, 5, digits(1)).ticks).not.toContain(0.25);
});

test("shares of a hundred have quarters", () => {
  expect(valueTicks(0, 100, 5, digits(0)).ticks).toEqual([0, 25, 50, 75, 100]);
});

test("the step grows until no two ticks are printed alike", () => {
  expect(valueTicks(0, 0.04, 5, digits(1)).ticks).toEqual([0, 0.1]);
});

test("the axis ends above the last tick rather than leave a fifth of the plot empty", () => {
  expect(valueTicks(0, 218, 4, digits(0))).toEqual({ from: 0, to: 218, ticks: [0, 100, 200] });
});

test("values that are all 0 still have an axis", () => {
  expect(valueTicks(0, 0, 4, digits(1))).toEqual({ from: 0, to: 1, ticks: [0, 0.5, 1] });
});

test("a rank axis starts at 1, ends at the last rank and drops a tick too near to it", () => {
  expect(rankTicks(193, 180)).toEqual([1, 50, 100, 150, 193]);
  expect(rankTicks(160, 180)).toEqual([1, 50, 100, 160]);
  expect(rankTicks(193, 90)).toEqual([1, 100, 193]);
});

test("both ends of the years are numbered, round years only where they have room", () => {
  expect(yearTicks(2003, 2024, 530).labelled).toEqual([2003, 2010, 2015, 2020, 2024]);
  expect(yearTicks(2003, 2024, 190)).toEqual({
    strokes: [2003, 2005, 2010, 2015, 2020, 2024],
    labelled: [2003, 2010, 2015, 2024],
  });
});

test("numbers of years never overlap", () => {
  for (let width = 50; width < 640; width += 7) {
    for (let span = 1; span < 40; span += 1) {
      const { labelled } = yearTicks(2024 - span, 2024, width);
      const places = labelled.map((year) => ((year - 2024 + span) / span) * width);
      places.slice(1).forEach((place, i) => expect(place - (places[i] ?? 0)).toBeGreaterThanOrEqual(43));
    }
  }
});
