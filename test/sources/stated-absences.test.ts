import { expect, test } from "vitest";
import { formatFaults } from "../../src/sources/fault.ts";
import { readStatedAbsences } from "../../src/sources/stated-absences.ts";
import { reference } from "./literal-tables.ts";

const read = (rows: string) =>
  readStatedAbsences(
    `indicator,economy,year,printed,status,reason\n${rows}`,
    "data/reference/price-zeros.csv",
    new Map([["price-mobile", "itu-prices"]]),
    reference,
  );

test("a price printed 0 for want of a figure is an absence, stated by the source of the indicator", () => {
  expect(read("price-mobile,KEN,2022,0,L,a price is never 0\n").observations).toEqual([
    {
      economy: "KEN",
      indicator: "price-mobile",
      year: 2022,
      value: undefined,
      printed: "",
      status: "L",
      scope: "",
      source: "itu-prices",
      sourceFile: "data/reference/price-zeros.csv",
      sourceLine: 2,
    },
  ]);
});

test("all that is wrong with a row is reported", () => {
  expect(formatFaults(read("price-mobil,KEM,22,0,A,\n").faults)).toBe(
    'data/reference/price-zeros.csv:2:1, column "indicator": no table of data/raw feeds "price-mobil".\n' +
      '  Write "price-mobile" if that is meant.\n' +
      'data/reference/price-zeros.csv:2:13, column "economy": "KEM" is no economy; ' +
      "expected an ISO 3166-1 alpha-3 code of data/reference/economies.csv.\n" +
      '  Write "KEN" if Kenya is meant; an economy that is not in the table needs a row there.\n' +
      'data/reference/price-zeros.csv:2:17, column "year": "22" is not a year; expected four digits.\n' +
      "  Write the year alone.\n" +
      'data/reference/price-zeros.csv:2:22, column "status": "A" is no status that can stand here; ' +
      "expected one of L, M.\n  Write the SDMX code of the observation's status.",
  );
});
