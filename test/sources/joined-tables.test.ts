import { expect, test } from "vitest";
import { crossCheckWarnings } from "../../src/sources/cross-checks.ts";
import { duplicateFaults } from "../../src/sources/duplicates.ts";
import { formatFaults } from "../../src/sources/fault.ts";
import { moveWarnings } from "../../src/sources/large-moves.ts";
import { indicator, readEdition, readTidy } from "./literal-tables.ts";

test("a figure given twice is a fault that names both lines and both values", () => {
  const { observations } = readTidy("EST,2023,93.2,A,\nKEN,2023,28.8,A,\nEST,2023,93.20,E,\n");
  expect(formatFaults(duplicateFaults(observations))).toBe(
    "data/raw/itu/users.csv:4:1: internet-users of EST in 2023 (93.20): " +
      "given already in data/raw/itu/users.csv:2 (93.2).\n" +
      "  Keep one of the two rows: one row feeds an indicator, economy and year.",
  );
});

test("a row that repeats all figures of another is one fault", () => {
  const { observations } = readEdition("EST,0.6,16,0.9\nEST,0.6,16,0.9\n");
  expect(formatFaults(duplicateFaults(observations))).toBe(
    "data/raw/un/survey-2003.csv:3:1: egdi, hci of EST in 2003: given already in data/raw/un/survey-2003.csv:2.\n" +
      "  Keep one of the two rows: one row feeds an indicator, economy and year.",
  );
});

test("a figure and a stated absence of it are duplicates too", () => {
  const figures = readEdition("EST,0.6,16,\n", {}, { indicators: { hci: { column: "hci" } } });
  const twice = [...figures.observations, ...readTidy("EST,2003,0.9,A,\n", { indicator: "hci" }).observations];
  expect(formatFaults(duplicateFaults(twice))).toContain(
    "(0.9): given already in data/raw/un/survey-2003.csv:2 (no figure).",
  );
});

const users = new Map([["internet-users", indicator("internet-users", 0, 100, 25)]]);

test("a value that moved more than is plausible is a warning", () => {
  const { observations } = readTidy("KEN,2023,65.0,A,\nKEN,2022,32.9,A,\nEST,2022,90,A,\n");
  expect(formatFaults(moveWarnings(observations, users))).toBe(
    "data/raw/itu/users.csv:2:1: internet-users of KEN moved from 32.9 (2022) to 65.0 (2023); " +
      "more than 25 a year is unusual.\n" +
      "  Compare with the publisher's file; if it prints this, keep it. " +
      "If the publisher explains it, add the break to data/reference/breaks.csv.",
  );
});

test("a move over years without values is shared out among them, and absences are passed over", () => {
  const { observations } = readTidy("KEN,2019,10,A,\nKEN,2020,,A,\nKEN,2021,60,A,\n");
  expect(moveWarnings(observations, users)).toEqual([]);
});

test("nothing is too large where the catalogue names no largest move", () => {
  const { observations } = readTidy("KEN,2022,0,A,\nKEN,2023,100,A,\n");
  expect(moveWarnings(observations, new Map([["internet-users", indicator("internet-users")]]))).toEqual([]);
});

const repeated = { indicators: {}, ranks: {}, crossChecks: { hci: "hci" } };

test("a repeated column that differs from the feeding table by more than its rounding is a warning", () => {
  const fed = readEdition("EST,0.6,16,0.98765\nKEN,0.5,17,0.42\n").observations;
  const { crossChecks } = readEdition("EST,,,0.9876\nKEN,,,0.24\n", {}, repeated);
  expect(formatFaults(crossCheckWarnings(crossChecks, fed))).toBe(
    "data/raw/un/survey-2003.csv:3:1: hci of KEN in 2003 is 0.24 here and 0.42 in data/raw/un/survey-2003.csv:3.\n" +
      "  Nothing needs doing if the publisher prints both; the feeding table counts.",
  );
});

test("a repeated column of what nothing feeds is a warning", () => {
  const { crossChecks } = readEdition("EST,,,0.9876\n", {}, repeated);
  expect(crossCheckWarnings(crossChecks, [])[0]?.message).toBe(
    "hci of EST in 2003 is 0.9876 here and in no table that feeds it.",
  );
});
