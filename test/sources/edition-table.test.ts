import { expect, test } from "vitest";
import { faultsOf, readEdition } from "./literal-tables.ts";

test("each column is an indicator of the edition, and the printed rank stands beside", () => {
  const { observations, ranks } = readEdition("EST,0.63140,16,0.98000\n");
  expect(observations.map((one) => [one.indicator, one.year, one.printed, one.status])).toEqual([
    ["egdi", 2003, "0.63140", "A"],
    ["hci", 2003, "0.98000", "A"],
  ]);
  expect(ranks).toEqual([{ economy: "EST", indicator: "egdi", year: 2003, rank: 16 }]);
});

test("an empty cell is an absence that the publisher states", () => {
  const { observations, missingCells } = readEdition("EST,0.63140,16,\n");
  expect(observations[1]).toMatchObject({ value: undefined, printed: "", status: "L" });
  expect(missingCells).toBe(1);
});

test("a printed zero is what survey-zeros.csv says: a lowest score, counted as 0, or no figure at all", () => {
  const rows = "EST,0.00000,1,0.00000\nKEN,0.00000,174,0.00000\n";
  const zeros = {
    "EST/2003/egdi": "A",
    "EST/2003/hci": "I",
    "KEN/2003/egdi": "L",
    "KEN/2003/egdi_rank": "L",
    "KEN/2003/hci": "M",
  } as const;
  const { observations, ranks } = readEdition(rows, zeros);
  expect(observations.map(({ status, value, printed }) => [status, value, printed])).toEqual([
    ["A", 0, "0.00000"],
    ["I", undefined, "0.00000"],
    ["L", undefined, ""],
    ["M", undefined, ""],
  ]);
  expect(ranks.map(({ economy }) => economy)).toEqual(["EST"]);
});

test("the figures beside a placeholder are real", () => {
  const { observations } = readEdition("KEN,0.00000,174,0.39000\n", {
    "KEN/2003/egdi": "L",
    "KEN/2003/egdi_rank": "L",
  });
  expect(observations[1]).toMatchObject({ indicator: "hci", value: 0.39, status: "A" });
});

test("a printed zero that nothing explains is a fault", () => {
  expect(faultsOf(readEdition("EST,0.63140,16,0.00000\n"))).toBe(
    'data/raw/un/survey-2003.csv:2:16, column "hci": EST has a printed zero; ' +
      "expected a figure, or a zero that data/reference/survey-zeros.csv explains.\n" +
      "  Say there what the zero of EST 2003 hci means: " +
      "A a real lowest score, I no figure but counted as 0, L not ranked, M not yet a member.",
  );
});

test("a rank, a figure and an economy that cannot be read are all reported", () => {
  expect(faultsOf(readEdition("EST,0.63140,16th,x\nESX,0.6,17,0.9\n"))).toBe(
    'data/raw/un/survey-2003.csv:2:13, column "egdi_rank": "16th" is not a number; ' +
      "expected digits with a decimal point.\n" +
      '  Write the number alone, or list it under "missing" in data/raw/un/source.json.\n' +
      'data/raw/un/survey-2003.csv:2:18, column "hci": "x" is not a number; expected digits with a decimal point.\n' +
      '  Write the number alone, or list it under "missing" in data/raw/un/source.json.\n' +
      'data/raw/un/survey-2003.csv:3:1, column "iso3": "ESX" is no economy; ' +
      "expected an ISO 3166-1 alpha-3 code of data/reference/economies.csv.\n" +
      '  Write "EST" if Estonia is meant; an economy that is not in the table needs a row there.',
  );
});

test("every unknown indicator is named, also where it has only a rank or a check", () => {
  const indicators = { egdi: { column: "egdi" }, hco: { column: "hci" } };
  const change = { indicators, ranks: { egdj: "egdi_rank" }, crossChecks: { hcj: "hci" } };
  const { faults, observations } = readEdition("EST,0.6,16,0.9\n", {}, change);
  expect(faults.map(({ message }) => message.split(",")[0])).toEqual(['"hco"', '"egdj"', '"hcj"']);
  expect(faults.map(({ advice }) => advice.split(" if")[0])).toEqual(['Write "hci"', 'Write "egdi"', 'Write "hci"']);
  expect(observations.map(({ indicator }) => indicator)).toEqual(["egdi"]);
});

test("an edition after the month of retrieval is a fault of source.json", () => {
  expect(faultsOf(readEdition("EST,0.6,16,0.9\n", {}, { edition: 2028 }))).toBe(
    "data/raw/un/source.json: edition 2028, for data/raw/un/survey-2003.csv, " +
      "is after the month in which the source was retrieved (2026-04).\n" +
      '  Mend the edition, or "retrieved" if the file is newer.',
  );
});

test("year and source of an input are its scope", () => {
  const indicators = { hci: { column: "hci", scope: ["egdi", "egdi_rank"] } };
  expect(readEdition("EST,2021,UNESCO,0.9\nKEN,,UNDP,0.5\n", {}, { indicators, ranks: {} }).observations).toMatchObject(
    [{ scope: "2021, UNESCO" }, { scope: "UNDP" }],
  );
});

test("a column that repeats an indicator is read for checking only, an empty cell not at all", () => {
  const change = { indicators: {}, ranks: {}, crossChecks: { hci: "hci" } };
  const { observations, crossChecks, faults } = readEdition("EST,,,0.9\nKEN,,,\nKOR,,,zero\n", {}, change);
  expect(observations).toEqual([]);
  expect(crossChecks).toMatchObject([{ economy: "EST", indicator: "hci", printed: "0.9", sourceLine: 2 }]);
  expect(faults.map(({ kind, line }) => [kind, line])).toEqual([["not-a-number", 4]]);
});
