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

test("a table is read in one of two layouts", () => {
  const withoutColumns = { ...tidy, columns: undefined };
  const unclear =
    'expected "tidy" with indicator and columns (economy, year, value), ' +
    'or "edition" with edition, economy and indicators (each with its column).\n' +
    "  Describe the table as one of the two.";
  expect(faultsOf({ ...whole, tables: [withoutColumns] })).toBe(
    `data/raw/itu/source.json: "tables[0]" (users.csv) has layout "tidy"; ${unclear}`,
  );
  expect(faultsOf({ ...whole, tables: [tidy, { ...edition, layout: "wide" }] })).toBe(
    `data/raw/itu/source.json: "tables[1]" (survey-2024.csv) has layout "wide"; ${unclear}`,
  );
  expect(faultsOf({ ...whole, tables: [{ ...edition, indicators: { egdi: "egdi" } }] })).toContain(unclear);
  expect(faultsOf({ ...whole, tables: [{ layout: "tidy" }] })).toBe(
    'data/raw/itu/source.json: "tables[0]" names no file.\n  Give it "file".',
  );
});

test("what is not JSON, or no object, is said", () => {
  const [fault] = readSourceDescription("{", "data/raw/itu/source.json", "itu").faults;
  expect(fault?.message).toMatch(/^the file is not JSON: .+\.$/);
  expect(faultsOf([])).toBe("data/raw/itu/source.json: the file holds no object.\n  Describe the source.");
});
