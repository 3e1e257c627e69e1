import { expect, test } from "vitest";
import { readPublisherFile } from "../../../src/sources/publisher-file.ts";
import {
  faultsOf,
  fixtureBytes,
  fixtureText,
  readFixture,
  readText,
  readable,
  reference,
  told,
} from "./read-fixture.ts";

const wide = "API_SP.POP.TOTL_DS2_en_csv_v2_130083.csv";

test("WDI wide is read under its four lines from 2000; aggregates and the Channel Islands are left out and counted", () => {
  const reading = readFixture(wide);
  expect(faultsOf(reading)).toBe("");
  expect(told(reading).filter((one) => / (1999|2024) /.test(one))).toEqual([
    "ABW 2024 population 107624 A",
    "AFG 2024 population 42647492 A",
  ]);
  expect(reading.reading.observations[0]?.sourceLine).toBe(6);
  expect(reading.ignored).toEqual([
    {
      what: "1960, 1961, 1962, 1963, 1964, 1965, 1966, 1967 and 32 more",
      rows: 80,
      why: "figures of years before 2000, with which the atlas begins",
    },
    { what: "AFE, AFW", rows: 2, why: "an aggregate" },
    { what: "CHI", rows: 1, why: "two economies in one" },
  ]);
  expect(reading.key).toBe("wdi-2026-04");
  expect(reading.title).toBe("World Development Indicators: Population, total");
  expect(reading.table).toEqual([{ file: wide, layout: "wdi-wide", series: { "SP.POP.TOTL": "population" } }]);
});

test("a series that source.json names and the file lacks is a fault of the file", () => {
  const table = { file: wide, layout: "wdi-wide", series: { "SP.POP.TOT": "population" } } as const;
  const source = { key: "wdi", retrieved: "2025-10" };
  const { faults } = readPublisherFile(fixtureBytes(wide), table, { file: `data/raw/wdi/${wide}`, source, reference });
  expect(faults.map(({ message, advice }) => [message, advice])).toEqual([
    [
      'the file has no series "SP.POP.TOT"; it has "SP.POP.TOTL".',
      'Write "SP.POP.TOTL" if that is meant, or take it out, in data/raw/wdi/source.json.',
    ],
  ]);
});

test("an indicator that source.json gives a series and the catalogue lacks is a fault of source.json", () => {
  const table = { file: wide, layout: "wdi-wide", series: { "SP.POP.TOTL": "populaton" } } as const;
  const source = { key: "wdi", retrieved: "2025-10" };
  const reading = readPublisherFile(fixtureBytes(wide), table, { file: `data/raw/wdi/${wide}`, source, reference });
  expect(reading.observations).toEqual([]);
  expect(reading.faults.map(({ file, message }) => [file, message])).toEqual([
    [
      "data/raw/wdi/source.json",
      `"populaton", for data/raw/wdi/${wide}, is no indicator; expected a code of data/reference/indicators.csv.`,
    ],
  ]);
});

test("years out of order, and columns that are no year, are faults of the header", () => {
  expect(faultsOf(readText(fixtureText(wide).replace('"2014"', '"1914"')))).toContain(
    'file.csv:5:1, column "1914": the header has the year 1914 after 2013; expected later and later years.\n',
  );
  expect(faultsOf(readText(fixtureText(wide).replace('"2014"', '"20x4"')))).toBe(
    'file.csv:5:1, column "20x4": the header names "20x4", which is no column of the layout wdi-wide.\n' +
      "  Mend the header, or download the file again.",
  );
});

test("a figure of a year after the download is a fault", () => {
  const text = "Country Name,Country Code,Indicator Name,Indicator Code,2026,2027\nKenya,KEN,Pop,SP.POP.TOTL,1,2\n";
  expect(faultsOf(readText(text))).toBe(
    'file.csv:2:29, column "2027": 2027 lies after the month in which the source was retrieved; ' +
      "expected 2026 or earlier.\n  Mend the year in the header, or the month retrieved.",
  );
});

const extract = "Country Name,Country Code,2000,2001\nKenya,KEN,..,30851606\nWorld,WLD,6,7\n";

test("a Databank extract names its series in the file's name, or the maintainer does", () => {
  const byName = readable(readText(extract, "SP.POP.TOTL.csv"));
  expect(told(byName)).toEqual(["KEN 2001 population 30851606 A"]);
  expect(byName.reading.missingCells).toBe(1);
  expect(byName.missing).toEqual(["", ".."]);
  expect(byName.table).toEqual([{ file: "SP.POP.TOTL.csv", layout: "databank", indicator: "population" }]);
  expect(told(readable(readText(extract, "x.csv", { indicator: "population" })))).toEqual(told(byName));
  expect(faultsOf(readText(extract, "x.csv"))).toBe(
    'x.csv:1:1: the file does not say which series it holds: the header has no column "Series Code".\n' +
      "  Say the indicator (--indicator CODE), or put the code of the series into the file's name.",
  );
  expect(faultsOf(readText(extract, "x.csv", { indicator: "populaton" }))).toContain('Write "population" if that');
});

test("a Databank extract with its series, years in brackets and remarks at the end", () => {
  const text =
    "Series Name,Series Code,Country Name,Country Code,2000 [YR2000],2001 [YR2001]\n" +
    '"Population, total",SP.POP.TOTL,Kenya,KEN,30000000,..\n' +
    "Births,SP.DYN,Kenya,KEN,1,2\n\n\nData from database: World Development Indicators\nLast Updated: 10/07/2025\n";
  const reading = readable(readText(text));
  expect(faultsOf(reading)).toBe("");
  expect(told(reading)).toEqual(["KEN 2000 population 30000000 A"]);
  expect(reading.table).toEqual([{ file: "file.csv", layout: "databank", series: { "SP.POP.TOTL": "population" } }]);
});

const data360 = "data360-ITU_DH_POP_COV_4G.csv";

test("Data360 is read to its values", () => {
  const reading = readFixture(data360);
  expect(faultsOf(reading)).toBe("");
  expect(told(reading).slice(0, 2)).toEqual(["ABW 2013 coverage-4g 10 A", "ABW 2014 coverage-4g 21.44 A"]);
  expect(reading.table).toEqual([{ file: data360, layout: "data360", series: { ITU_DH_POP_COV_4G: "coverage-4g" } }]);
  expect(reading.title).toBe("ICT indicators (ITU_DH): Population coverage, at least 4G");
});

test("breakdowns are series of their own, and aggregates are left out", () => {
  const [header = "", row = ""] = fixtureText(data360).split("\n");
  const women = row.replace("_T,Total,_T,All", "F,Female,_T,All").replace("2013,10.0", "2013,9.0");
  const world = row.replace("ABW,Aruba", "WLD,World");
  const reading = readable(readText([header, row, women, world, ""].join("\n")));
  expect(told(reading)).toEqual(["ABW 2013 coverage-4g 10 A"]);
  expect(reading.ignored.map(({ what }) => what)).toEqual(["ITU_DH_POP_COV_4G SEX=F", "WLD"]);
  const daily = (text: string): string => text.replaceAll("ITU_DH_POP_COV_4G", "ITU_DH_INT_USR_DAY");
  expect(told(readable(readText([header, daily(row), daily(women), ""].join("\n"))))).toEqual([
    "ABW 2013 internet-daily-use 10 A",
    "ABW 2013 internet-daily-use-female 9 A",
  ]);
});

test("figures in thousands, or of months, are refused", () => {
  const text = fixtureText(data360)
    .split("\n", 2)
    .join("\n")
    .replace("ITU_DH,ICT Indicators Database,0,Units", "ITU_DH,ICT,3,Thousands");
  expect(faultsOf(readText(`${text}\n`))).toContain(
    'column "UNIT_MULT": UNIT_MULT is "3"; expected figures in units (0).\n',
  );
});

test("UNSD M49 is held against economies and groups; Namibia's NA is a code", () => {
  const reading = readFixture("unsd-m49.csv");
  expect(faultsOf(reading)).toBe("");
  expect(reading.warnings).toEqual([]);
  expect(reading.reading.observations).toEqual([]);
  const changed = fixtureText("unsd-m49.csv").replace("516;NA;NAM;;;", "516;NB;NAM;x;;");
  expect(readable(readText(changed)).warnings.map(({ line, column, message }) => [line, column, message])).toEqual([
    [13, 77, "NAM has NB here and NA in data/reference/economies.csv."],
    [13, 84, "NAM is a member of ldc here; data/reference has it otherwise."],
  ]);
  expect(faultsOf(readText(changed.replace("NAM;x", "NAM;y")))).toContain('"y" is no mark; expected x or nothing.');
});
