import { expect, test } from "vitest";
import { formatFaults } from "../../src/sources/fault.ts";
import { readSourceDescription } from "../../src/sources/source-description.ts";

const tidy = {
  file: "users.csv",
  layout: "tidy",
  indicator: "internet-users",
  columns: { economy: "iso3", year: "year", value: "value" },
};
const edition = {
  file: "survey-2024.csv",
  layout: "edition",
  edition: 2024,
  economy: "iso3",
  indicators: { egdi: { column: "egdi" } },
};
const whole = {
  key: "itu",
  publisher: "ITU",
  title: "Internet users",
  url: null,
  licence: "CC BY-NC-SA 3.0 IGO",
  licenceUrl: "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/",
  redistributionSettled: true,
  redistributionNote: "yes",
  retrieved: null,
  citation: "ITU. Internet users.",
  missing: ["", ".."],
  tables: [tidy, edition],
};

const read = (json: unknown) => readSourceDescription(JSON.stringify(json), "data/raw/itu/source.json", "itu");
const faultsOf = (json: unknown) => formatFaults(read(json).faults);

test("what is not known is undefined", () => {
  const { description, faults } = read(whole);
  expect(faults).toEqual([]);
  expect(description).toEqual({ ...whole, url: undefined, retrieved: undefined });
});

test.each([
  ["publisher", "", "a text", "Fill it in."],
  ["title", 5, "a text", "Fill it in."],
  ["url", "itu.int", "an address or null", "Write the whole address, or null where it is not known."],
  ["redistributionSettled", "yes", "true or false", "Say true only where the licence allows it."],
  [
    "retrieved",
    "2026",
    "a month as YYYY-MM, or null",
    "Write the month of the download, or null where it is not known.",
  ],
  ["missing", "..", "a list of texts", 'List the texts that stand for no figure, for instance ["", ".."].'],
  ["tables", {}, "a list of tables", "List each CSV file with its layout."],
])('"%s" cannot be %j', (name, came, expected, advice) => {
  expect(faultsOf({ ...whole, [name]: came })).toBe(
    `data/raw/itu/source.json: "${name}" is ${JSON.stringify(came)}; expected ${expected}.\n  ${advice}`,
  );
});

test("a field that is not there is missed, and one that should not be there is named with the nearest", () => {
  const { licenceUrl, ...without } = whole;
  expect(faultsOf({ ...without, licenseUrl: licenceUrl })).toBe(
    'data/raw/itu/source.json: "licenceUrl" is not there; expected an address or null.\n' +
      "  Write the whole address, or null where it is not known.\n" +
      'data/raw/itu/source.json: "licenseUrl" is no field of a source.\n' +
      '  Write "licenceUrl", or take it out.',
  );
});

test("the key is the name of the folder", () => {
  expect(faultsOf({ ...whole, key: "itu-2026" })).toBe(
    'data/raw/itu/source.json: "key" is "itu-2026" in the folder "itu"; expected the same.\n' +
      "  Rename one of the two.",
  );
});

test("a table says what its layout needs", () => {
  const withoutColumns = { ...tidy, columns: undefined };
  expect(faultsOf({ ...whole, tables: [withoutColumns] })).toBe(
    'data/raw/itu/source.json: "tables[0]" (users.csv) has layout "tidy"; ' +
      "expected with it indicator and columns (economy, year, value).\n  Say it in the table.",
  );
  expect(faultsOf({ ...whole, tables: [{ ...edition, indicators: { egdi: "egdi" } }] })).toContain(
    'has layout "edition"; expected with it edition, economy and indicators (each with its column).\n',
  );
  expect(faultsOf({ ...whole, tables: [{ layout: "tidy" }] })).toBe(
    'data/raw/itu/source.json: "tables[0]" names no file.\n  Give it "file".',
  );
});

test("a layout that is not known comes with those that are, and the nearest", () => {
  const all = "expected one of tidy, edition, egovkb, itu-datahub, wdi-wide, databank, data360, m49.\n";
  expect(faultsOf({ ...whole, tables: [tidy, { ...edition, layout: "wdi" }] })).toBe(
    `data/raw/itu/source.json: "tables[1]" (survey-2024.csv) has layout "wdi"; ${all}  Describe the table as one of these.`,
  );
  expect(faultsOf({ ...whole, tables: [{ ...edition, layout: "data-360" }] })).toContain(
    `has layout "data-360"; ${all}  Write "data360" if that is meant.`,
  );
  expect(faultsOf({ ...whole, tables: [{ file: "users.csv" }] })).toContain("has layout none; expected one of");
});

test.each([
  ["egovkb", { editions: [2026] }, { editions: ["2026"] }, "editions (a list of years)"],
  ["itu-datahub", { series: { i99H: "internet-users" } }, { series: {} }, "series (indicator by code of the series)"],
  ["wdi-wide", { series: { "SP.POP.TOTL": "population" } }, {}, "series (indicator by code of the series)"],
  ["data360", { series: { ITU_DH: "coverage-4g" } }, { series: ["x"] }, "series (indicator by code of the series)"],
  ["databank", { indicator: "population" }, {}, "series (indicator by code of the series), or indicator"],
  ["m49", {}, undefined, ""],
])("the layout %s of a publisher says what of the file is read", (layout, needed, wrong, expected) => {
  const table = { file: "users.csv", layout };
  expect(faultsOf({ ...whole, tables: [{ ...table, ...needed }] })).toBe("");
  if (wrong === undefined) return;
  expect(faultsOf({ ...whole, tables: [{ ...table, ...wrong }] })).toBe(
    `data/raw/itu/source.json: "tables[0]" (users.csv) has layout "${layout}"; expected with it ${expected}.\n` +
      "  Say it in the table.",
  );
});

test("what is not JSON, or no object, is said", () => {
  const [fault] = readSourceDescription("{", "data/raw/itu/source.json", "itu").faults;
  expect(fault?.message).toMatch(/^the file is not JSON: .+\.$/);
  expect(faultsOf([])).toBe("data/raw/itu/source.json: the file holds no object.\n  Describe the source.");
});
