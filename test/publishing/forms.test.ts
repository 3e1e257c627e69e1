import { crc32 } from "node:zlib";
import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { bundleOf } from "../../src/publishing/bundle.ts";
import { Printed, type Cell } from "../../src/publishing/csv.ts";
import { parquet } from "../../src/publishing/parquet.ts";
import { sdmxUnit } from "../../src/publishing/sdmx-codes.ts";
import { sdmxKind, sdmxRows } from "../../src/publishing/sdmx-csv.ts";
import { columnNames } from "../../src/publishing/table-kind.ts";
import { observationsKind } from "../../src/publishing/tables/observations.ts";
import { wideRows } from "../../src/publishing/wide-rows.ts";
import { workbook } from "../../src/publishing/workbook.ts";
import { zipArchive } from "../../src/publishing/zip-archive.ts";

const row = (economy: string, year: number, printed: string, scope = ""): Cell[] => [
  economy,
  "egdi",
  year,
  new Printed(printed),
  "index 0–1",
  printed === "" ? "L" : "A",
  scope,
  "un",
  "data/raw/un/survey.csv",
  2,
  "CC BY 4.0",
];
const rows = [row("EST", 2022, "0.80000"), row("EST", 2024, "2.89E-4"), row("KEN", 2024, "", '=<&"\u0001')];
const columns = columnNames(observationsKind);
const value = columns.indexOf("value");
const scope = columns.indexOf("scope");

test("a wide table has a row an economy and a column a year, values to the letter, nothing where there is none", () => {
  expect(wideRows(rows)).toEqual({
    years: [2022, 2024],
    rows: [
      ["EST", "egdi", "index 0–1", "CC BY 4.0", new Printed("0.80000"), new Printed("2.89E-4")],
      ["KEN", "egdi", "index 0–1", "CC BY 4.0", undefined, new Printed("")],
    ],
  });
});

test("SDMX-CSV names structure, action and dimensions before the measure, and has a cell for each column", () => {
  const [first] = sdmxRows(rows);
  expect(columnNames(sdmxKind).slice(0, 3)).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION"]);
  expect(first).toHaveLength(sdmxKind.columns.length);
  const cells = Object.fromEntries(columnNames(sdmxKind).map((name, index) => [name, first?.[index]]));
  expect(cells).toMatchObject({ FREQ: "A", REF_AREA: "EST", INDICATOR: "egdi", TIME_PERIOD: 2022, OBS_STATUS: "A" });
});

test.each([
  ["% of population", "PERCENT_OF_POPULATION"],
  ["US$ per month", "US_DOLLAR_PER_MONTH"],
  ["index 0–1", "INDEX_0_1"],
])("the unit %s has the SDMX code %s", (unit, code) => {
  expect(sdmxUnit(unit)).toBe(code);
});

test("a workbook has numbers as numbers, text as text whatever it begins with, and empty cells for absences", async () => {
  const bytes = await workbook([{ name: "figures", columns, rows }], "2026-11-25");
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  expect(sheet?.sheet).toBe("figures");
  const [header, ...read] = sheet?.data ?? [];
  expect(header).toEqual(columns);
  expect(read.map((cells) => cells[value])).toEqual([0.8, 2.89e-4, null]);
  // XML has no place for the control character.
  expect(read[2]?.[scope]).toBe('=<&"');
});

test("the header of each sheet stays in sight", async () => {
  const parts = unzipSync(await workbook([{ name: "figures", columns, rows }], "2026-11-25"));
  expect(Buffer.from(parts["xl/worksheets/sheet1.xml"] ?? []).toString()).toContain('state="frozen"');
});

test("Parquet has numbers as numbers, null for an absence, and no bound that is not there", async () => {
  const file = parquet(observationsKind, rows).buffer as ArrayBuffer;
  const read = await parquetReadObjects({ file });
  expect(read.map((one): unknown => one["value"])).toEqual([0.8, 2.89e-4, null]);
  expect(Object.keys(read[0] ?? {})).toEqual(columns);
});

test("a partition leaves out the column that its folder names", async () => {
  const file = parquet(observationsKind, rows, "indicator").buffer as ArrayBuffer;
  expect(Object.keys((await parquetReadObjects({ file }))[0] ?? {})).toEqual(
    columns.filter((one) => one !== "indicator"),
  );
});

test("an archive has the same bytes at every run, dated to the release", () => {
  const files = { "a.csv": Buffer.from("a,b\n"), "b/c.csv": Buffer.from("c\n".repeat(1000)) };
  const archive = zipArchive(files, "2026-11-25");
  expect(zipArchive(files, "2026-11-25")).toEqual(archive);
  expect(zipArchive(files, "2026-12-01")).not.toEqual(archive);
  expect(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
    ["a.csv", "a,b\n"],
    ["b/c.csv", "c\n".repeat(1000)],
  ]);
});

test("an archive says what its files are checked by, also of a file that stands in several", () => {
  const shared = Buffer.from("economy\nKEN\n");
  for (const files of [{ "a.csv": shared }, { "b.csv": Buffer.from("c\n"), "a.csv": shared }]) {
    const archive = Buffer.from(zipArchive(files, "2026-11-25"));
    // The entry of the last file in the directory at the end: its CRC-32 stands 16 bytes behind the signature.
    const entry = archive.lastIndexOf("PK\u0001\u0002");
    expect(archive.readUInt32LE(entry + 16)).toBe(crc32(shared));
    expect(archive.readUInt32LE(entry + 24)).toBe(shared.length);
  }
});

test.each([
  ["CC BY-NC-SA 3.0 IGO, computed from ITU figures", "itu"],
  ["© United Nations; no open licence found", "un"],
  ["CC BY 4.0", "world-bank"],
  ["licence not stated", "other"],
])("a row under %s goes into the bundle %s", (licence, bundle) => {
  expect(bundleOf(licence)).toBe(bundle);
});
