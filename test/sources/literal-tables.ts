import type { Indicator } from "../../src/model/indicator.ts";
import { readEditionTable } from "../../src/sources/edition-table.ts";
import { formatFaults } from "../../src/sources/fault.ts";
import type { Reference } from "../../src/sources/figure-checks.ts";
import type { SourceDescription } from "../../src/sources/source-description.ts";
import type { EditionTable, TidyTable } from "../../src/sources/table-description.ts";
import type { TableReading } from "../../src/sources/table-reading.ts";
import { readTidyTable } from "../../src/sources/tidy-table.ts";
import type { ZeroMeanings } from "../../src/sources/zero-meanings.ts";

/** An indicator of which only code and range matter. */
export function indicator(code: string, minimum?: number, maximum?: number, largestMove?: number): Indicator {
  return {
    code,
    theme: "connectivity",
    unit: "%",
    direction: "higher",
    decimals: 1,
    minimum,
    maximum,
    largestMove,
    classBreaks: [],
    averaging: "population-weighted",
    toleranceYears: 3,
    headline: false,
    survey: false,
    sdg: undefined,
    licence: "CC BY 4.0",
    note: undefined,
  };
}

const indicators = [
  indicator("internet-users", 0, 100, 25),
  indicator("price", 0),
  indicator("temperature", undefined, 50),
  indicator("egdi", 0, 1),
  indicator("hci", 0, 1),
];

export const reference: Reference = {
  economies: new Map([
    ["EST", { name: "Estonia" }],
    ["KEN", { name: "Kenya" }],
    ["KOR", { name: "Republic of Korea" }],
    ["TUV", { name: "Tuvalu" }],
  ]),
  indicators: new Map(indicators.map((one) => [one.code, one])),
  knownExceptions: new Set(["hci/TUV/2003/1.03000"]),
};

export const source: SourceDescription = {
  key: "itu",
  publisher: "ITU",
  title: "Internet users",
  url: undefined,
  licence: "CC BY-NC-SA 3.0 IGO",
  licenceUrl: undefined,
  redistributionSettled: true,
  redistributionNote: "yes",
  retrieved: "2026-04",
  citation: "ITU. Internet users.",
  missing: [""],
  tables: [],
};

const tidy: TidyTable = {
  file: "users.csv",
  layout: "tidy",
  indicator: "internet-users",
  columns: { economy: "iso3", year: "year", value: "value", status: "status", scope: "scope" },
};

/** Reads tidy rows under their header as data/raw/itu/users.csv. */
export function readTidy(rows: string, change: Partial<TidyTable> = {}): TableReading {
  return readTidyText(`iso3,year,value,status,scope\n${rows}`, change);
}

export function readTidyText(text: string, change: Partial<TidyTable> = {}): TableReading {
  return readTidyTable(text, "data/raw/itu/users.csv", { ...tidy, ...change }, source, reference);
}

const edition: EditionTable = {
  file: "survey-2003.csv",
  layout: "edition",
  edition: 2003,
  economy: "iso3",
  indicators: { egdi: { column: "egdi" }, hci: { column: "hci" } },
  ranks: { egdi: "egdi_rank" },
};

/** Reads rows of a Survey edition under their header as data/raw/un/survey-2003.csv. */
export function readEdition(
  rows: string,
  zeros: Readonly<Record<string, "A" | "I" | "L" | "M">> = {},
  change: Partial<EditionTable> = {},
): TableReading {
  const meanings: ZeroMeanings = new Map(Object.entries(zeros));
  const text = `iso3,egdi,egdi_rank,hci\n${rows}`;
  const table = { ...edition, ...change };
  return readEditionTable(text, "data/raw/un/survey-2003.csv", table, { ...source, key: "un" }, reference, meanings);
}

/** The faults as the person who mends the file sees them. */
export const faultsOf = ({ faults }: Pick<TableReading, "faults">): string => formatFaults(faults);
