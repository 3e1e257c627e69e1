import { expect, test } from "vitest";
import { changes } from "../../src/statistics/change.ts";
import { series } from "./literal-figures.ts";

test("changes are of the newest value against the one before, and those of 5 and 10 years ago", () => {
  expect(changes(series("EST", { 2014: 10, 2019: 20, 2022: 27, 2024: 30, 2025: undefined }))).toEqual([
    { span: "previous", fromYear: 2022, from: 27, to: 30, toYear: 2024, change: 3 },
    { span: "5", fromYear: 2019, from: 20, to: 30, toYear: 2024, change: 10 },
    { span: "10", fromYear: 2014, from: 10, to: 30, toYear: 2024, change: 20 },
  ]);
});

test("a gap at the far end is bridged by an older value, which says its year; one at the near end is not", () => {
  expect(changes(series("EST", { 2016: 1, 2020: 2, 2024: 5 })).map(({ span, fromYear }) => [span, fromYear])).toEqual([
    ["previous", 2020],
    ["5", 2016],
  ]);
});

test("changes can be asked for an earlier year, if it has a value", () => {
  const gappy = series("EST", { 2020: 1, 2022: 4, 2024: 9 });
  expect(changes(gappy, 2022)).toEqual([{ span: "previous", fromYear: 2020, from: 1, to: 4, toYear: 2022, change: 3 }]);
  expect(changes(gappy, 2023)).toEqual([]);
});

test("a first value has not changed from anything", () => {
  expect(changes(series("EST", { 2023: undefined, 2024: 5 }))).toEqual([]);
  expect(changes([])).toEqual([]);
});
