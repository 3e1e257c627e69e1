import { expect, test } from "vitest";
import type { GroupFigure, GroupMethod } from "../../src/model/group-figure.ts";
import { groupHeadline } from "../../src/statistics/group-headline.ts";

const figure = (
  year: number,
  populationShare: number | undefined,
  method: GroupMethod = "unweighted",
): GroupFigure => ({
  value: year,
  year,
  method,
  members: 2,
  membersWithValue: 1,
  populationShare,
});
const fallback = figure(2024, 0.3, "median-of-members-with-value");
const headline = (...figures: GroupFigure[]) => groupHeadline(figures, () => fallback, 2024, 2);

test("the newest covered year speaks for the group", () => {
  expect(headline(figure(2022, 0.9), figure(2023, 0.6))?.year).toBe(2023);
});

test("a figure older than the tolerance gives way to the fallback", () => {
  expect(headline(figure(2021, 1))).toBe(fallback);
  expect(headline()).toBe(fallback);
});

test("a sum over most people is better than a newer one over few", () => {
  expect(headline(figure(2022, 0.8, "sum-at-least"), figure(2024, 0.1, "sum-at-least"))?.year).toBe(2022);
});

test("of sums over few people the newest is taken, before the fallback", () => {
  expect(headline(figure(2023, 0.2, "sum-at-least"), figure(2024, 0.1, "sum-at-least"))?.year).toBe(2024);
  expect(headline(figure(2023, undefined, "sum"))?.year).toBe(2023);
});

test("there may be no headline at all", () => {
  expect(groupHeadline([], () => undefined, 2024, 2)).toBeUndefined();
});
