import { expect, test } from "vitest";
import { formatFaults } from "../../src/sources/fault.ts";
import { faultsOf, readTidy, readTidyText } from "./literal-tables.ts";

test("a figure keeps its letters, status, scope and the line it stands in", () => {
  expect(readTidy("EST,2023,93.20,E,16-74\n").observations).toEqual([
    {
      economy: "EST",
      indicator: "internet-users",
      year: 2023,
      value: 93.2,
      printed: "93.20",
      status: "E",
      scope: "16-74",
      source: "itu",
      sourceFile: "data/raw/itu/users.csv",
      sourceLine: 2,
    },
  ]);
});

test("an empty status is A, as reported", () => {
  expect(readTidy("EST,2023,93.2,,\n").observations[0]?.status).toBe("A");
});

test("scientific notation is a number, and stays as printed", () => {
  expect(readTidy("EST,1993,2.89E-4,A,\n").observations).toMatchObject([{ value: 0.000289, printed: "2.89E-4" }]);
});

test("a cell listed as missing is counted, and is no observation", () => {
  expect(readTidy("EST,2023,,A,\n")).toMatchObject({ observations: [], faults: [], rowsRead: 1, missingCells: 1 });
});

test("a decimal comma is not a number", () => {
  expect(faultsOf(readTidy('EST,2023,"38,1",A,\n'))).toBe(
    'data/raw/itu/users.csv:2:10, column "value": "38,1" is not a number; expected digits with a decimal point.\n' +
      '  Write it with a decimal point, or list it under "missing" in data/raw/itu/source.json.',
  );
});

test.each(["n/a", "12%", "1 000", "-", "NaN", "Infinity", "0x1F", "1e", "."])("%j is not a number", (came) => {
  expect(faultsOf(readTidy(`EST,2023,${came},A,\n`))).toBe(
    `data/raw/itu/users.csv:2:10, column "value": "${came}" is not a number; expected digits with a decimal point.\n` +
      '  Write the number alone, or list it under "missing" in data/raw/itu/source.json.',
  );
});

test("a value outside the range of its indicator is named with the range", () => {
  expect(faultsOf(readTidy("EST,2023,938.1,A,\n"))).toBe(
    'data/raw/itu/users.csv:2:10, column "value": 938.1 is outside the range of internet-users; expected 0 to 100.\n' +
      "  Mend the value; if the publisher prints it so, add it to data/reference/known-exceptions.csv with the reason.",
  );
});

test("a range may be open at one end", () => {
  expect(faultsOf(readTidy("EST,2023,-1,A,\n", { indicator: "price" }))).toContain("price; expected at least 0.\n");
  expect(faultsOf(readTidy("EST,2023,51,A,\n", { indicator: "temperature" }))).toContain("expected at most 50.\n");
});

test("the ends of a range lie within it", () => {
  expect(readTidy("EST,2023,0,A,\nKEN,2023,100,A,\n").faults).toEqual([]);
});

test("a known exception is kept as published, to the letter", () => {
  expect(readTidy("TUV,2003,1.03000,A,\n", { indicator: "hci" }).observations).toMatchObject([{ value: 1.03 }]);
  expect(faultsOf(readTidy("TUV,2003,1.03,A,\n", { indicator: "hci" }))).toContain("1.03 is outside the range of hci");
});

test("an unknown code comes with the nearest economy", () => {
  expect(faultsOf(readTidy("KNE,2023,38.1,A,\n"))).toBe(
    'data/raw/itu/users.csv:2:1, column "iso3": "KNE" is no economy; ' +
      "expected an ISO 3166-1 alpha-3 code of data/reference/economies.csv.\n" +
      '  Write "KEN" if Kenya is meant; an economy that is not in the table needs a row there.',
  );
});

test("a name in place of a code comes with the economy of the nearest name", () => {
  expect(faultsOf(readTidy("Republic of Corea,2023,97,A,\n"))).toContain('Write "KOR" if Republic of Korea is meant;');
  expect(faultsOf(readTidy("Estonia ,2023,97,A,\n"))).toContain('"Estonia " is no economy');
  expect(faultsOf(readTidy("Estonia ,2023,97,A,\n"))).toContain('Write "EST" if Estonia is meant;');
});

test("where nothing is near, nothing is proposed", () => {
  expect(faultsOf(readTidy(",2023,97,A,\n"))).toContain(
    "\n  Write the code; an economy that is not in the table needs a row there.",
  );
});

test("a table of an unknown indicator comes with the nearest, and its rows are checked all the same", () => {
  expect(faultsOf(readTidy("EST,2023,x,A,\n", { indicator: "internet-user" }))).toBe(
    'data/raw/itu/source.json: "internet-user", for data/raw/itu/users.csv, is no indicator; ' +
      "expected a code of data/reference/indicators.csv.\n" +
      '  Write "internet-users" if that is meant, or add the indicator there.\n' +
      'data/raw/itu/users.csv:2:10, column "value": "x" is not a number; expected digits with a decimal point.\n' +
      '  Write the number alone, or list it under "missing" in data/raw/itu/source.json.',
  );
});

test("a year after the one in which the source was retrieved cannot be", () => {
  expect(faultsOf(readTidy("EST,2027,93,A,\n"))).toBe(
    'data/raw/itu/users.csv:2:5, column "year": 2027 lies after the month in which the source was retrieved; ' +
      "expected 2026 or earlier.\n" +
      '  Mend the year; if the file is newer than 2026-04, mend "retrieved" in data/raw/itu/source.json.',
  );
  expect(readTidy("EST,2026,93,A,\n").faults).toEqual([]);
});

test.each(["23", "2023/24", "", "3023"])("%j is not a year", (came) => {
  expect(faultsOf(readTidy(`EST,${came},93,A,\n`))).toBe(
    `data/raw/itu/users.csv:2:5, column "year": "${came}" is not a year; expected four digits.\n` +
      "  Write the year alone.",
  );
});

test("an unknown status comes with the statuses that there are", () => {
  expect(faultsOf(readTidy("EST,2023,93,est.,\n"))).toBe(
    'data/raw/itu/users.csv:2:13, column "status": "est." is no status that can stand here; ' +
      "expected one of A, B, E, P, U.\n  Write the SDMX code of the observation's status.",
  );
});

test("a status that says there is no figure cannot stand beside one", () => {
  expect(faultsOf(readTidy("EST,2023,93,L,\n"))).toContain('"L" is no status that can stand here');
  expect(readTidy("EST,2023,,L,\n").faults).toEqual([]);
});

test("all faults of a row are reported, and those of a row without a figure too", () => {
  const { faults, observations } = readTidy('XXA,23,"1,5",?,\nXXA,2023,,A,\nEST,2023,93,A,\n');
  expect(faults.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
    "2 unknown-economy",
    "2 not-a-year",
    "2 not-a-number",
    "2 unknown-status",
    "3 unknown-economy",
  ]);
  expect(observations).toHaveLength(1);
});

test("a table without one of its columns is one fault, not one a row", () => {
  const { faults, observations } = readTidyText("iso3,years,value,status,scope\nEST,2023,93,A,\nKEN,2023,28,A,\n");
  expect(formatFaults(faults)).toBe(
    'data/raw/itu/users.csv:1:1: the header has no column "year"; ' +
      'it has "iso3", "years", "value", "status", "scope".\n' +
      '  Rename "years" to "year" if that is meant, or add the column.',
  );
  expect(observations).toEqual([]);
});
