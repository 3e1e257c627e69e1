import { expect, test } from "vitest";
import { readCsvTable } from "../../../src/sources/csv-table.ts";
import { faultsOf, fixtureText, readFixture, readText, readable } from "./read-fixture.ts";

const export43 = "itu-internet-users.csv";

test("an export gives the figures, statuses and scopes of internet-users.csv, to the letter", () => {
  const { reading } = readFixture(export43);
  const columns = ["iso3", "year", "value", "status", "scope"];
  const expected = readCsvTable(fixtureText("itu-internet-users.expected.csv"), "expected.csv", columns).rows;
  expect(reading.faults).toEqual([]);
  expect(
    reading.observations.map(({ economy, year, printed, status, scope }) =>
      [economy, year, printed, status, scope].join("|"),
    ),
  ).toEqual(expected.map((row) => columns.map((name) => row.at(name)).join("|")));
  expect(new Set(reading.observations.map(({ status }) => status))).toEqual(new Set(["A", "B", "E", "P"]));
});

test("after cells with line breaks, a figure has the line on which its row starts", () => {
  const lines = fixtureText(export43).split("\n");
  const { observations } = readFixture(export43).reading;
  expect(observations.length).toBeLessThan(lines.length - 1);
  for (const { sourceLine, printed, year } of observations)
    expect(lines[sourceLine - 1]).toContain(`"${printed}",${year},`);
});

test("codes that are not ISO are read as the economies they stand for", () => {
  const economies = readFixture(export43).reading.observations.map(({ economy }) => economy);
  expect(economies).toEqual(expect.arrayContaining(["XKX", "JEY", "GGY", "SCG"]));
});

test("notes are kept beside the figures, never in them", () => {
  const { notes } = readFixture(export43);
  expect(notes.find(({ economy, year }) => economy === "AFG" && year === 2017)).toEqual({
    line: 5,
    text: "Asia Foundation",
    indicator: "internet-users",
    economy: "AFG",
    year: 2017,
  });
});

test("series are told apart by their code; units that say otherwise are a warning", () => {
  const { table, key, title, reading, warnings } = readFixture("itu-fixed-broadband-5gb_1767873612915.csv");
  expect({ key, title }).toEqual({ key: "itu-dh-2026-04", title: "ITU DataHub export: Fixed-broadband Internet 5GB" });
  expect(table).toEqual([
    {
      file: "itu-fixed-broadband-5gb_1767873612915.csv",
      layout: "itu-datahub",
      series: {
        i154_FBB5$: "price-fixed-broadband-5gb-usd",
        i154_FBB5_GNI: "price-fixed-broadband-5gb-gni",
        i154_FBB5_PPP: "price-fixed-broadband-5gb-ppp",
      },
    },
  ]);
  const aruba = reading.observations.filter(({ economy, year }) => economy === "ABW" && year === 2024);
  expect(aruba.map(({ indicator, printed, scope }) => [indicator, printed, scope])).toEqual([
    ["price-fixed-broadband-5gb-usd", "80.37", ""],
    ["price-fixed-broadband-5gb-gni", "3", "GNI of 2022"],
    ["price-fixed-broadband-5gb-ppp", "98.4", "PPP of 2022"],
  ]);
  expect(warnings.map(({ message }) => message)).toEqual([
    'series i154_FBB5$ says its unit is "% GNI per capita"; the catalogue has "US$ per month".',
    'series i154_FBB5_PPP says its unit is "% GNI per capita"; the catalogue has "PPP$ per month".',
  ]);
});

test("a price printed 0 is an absence that the publisher states", () => {
  const { observations } = readFixture("itu-fixed-broadband-5gb_1767873612915.csv").reading;
  const absent = observations.filter(({ value }) => value === undefined);
  expect(absent.map(({ indicator, economy, year, status }) => [indicator, economy, year, status])).toEqual([
    ["price-fixed-broadband-5gb-gni", "AIA", 2022, "L"],
    ["price-fixed-broadband-5gb-ppp", "AIA", 2022, "L"],
  ]);
});

const header = fixtureText(export43).split("\n", 1)[0];
/** A number of its own for each economy, as long as every other. */
const idOf = (economy: string): number => ["KEN", "KNE", "EST", "UGA", "CHL", "PER"].indexOf(economy.slice(1, 4));
const row = (code: string, economy = '"KEN","Kenya"', value = "38.1", year = "2023"): string =>
  `1,"${code}","A series",,"%",${idOf(economy)},${economy},"${value}",${year},"","Census","As it says"`;

test("a file without any series that is known is refused, with the nearest", () => {
  expect(faultsOf(readText(`${header}\n${row("i99h")}`))).toBe(
    'file.csv:1:1: the file has no series that feeds an indicator; it has "i99h".\n' +
      '  If "i99H" is meant, mend the code; if a new series should, add its code and indicator to ' +
      "data/reference/publisher-series.csv, and the indicator to the catalogue.",
  );
});

test("series that feed nothing are left out beside others, and counted", () => {
  const other = row("iOther", '"KEN","Kenya"', "7").replace("1,", "2,");
  const { ignored, reading } = readable(readText(`${header}\n${row("i99H")}\n${other}`));
  expect(reading.observations).toHaveLength(1);
  expect(ignored).toEqual([
    { what: "iOther", rows: 1, why: "series that data/reference/publisher-series.csv does not name" },
  ]);
});

test("a code that is misspelt in one row contradicts the others", () => {
  const text = `${header}\n${row("i99H")}\n${row("i99h", '"EST","Estonia"')}`;
  expect(faultsOf(readText(text))).toBe(
    'file.csv:3:3, column "seriesCode": "1" stands with "i99H" in line 2 and with "i99h" here; ' +
      "expected the same seriesCode for each seriesID.\n" +
      "  Compare with the publisher's page and mend the row that is wrong, or download the file again.",
  );
});

test("all that is wrong in a file is told at once, each at its cell", () => {
  const rows = [
    row("i99H", '"KNE","Kenia"'),
    row("i99H", '"EST","Estonia"', "n/a"),
    row("i99H", '"EST","Estonia"', "93.2", "2027"),
    row("i99H", '"EST","Estonia"', "938"),
    row("i99H", '"UGA","Uganda"', "12.1"),
    row("i99H", '"UGA","Uganda"', "12.2"),
    row("i99H", '"CHL","Chile"', "38,1"),
    row("i99H", '"PER","Peru"', ""),
  ];
  expect(faultsOf(readText([header, ...rows].join("\n"))).match(/^\S.*$/gm)).toEqual([
    'file.csv:2:28, column "entityIso": "KNE" is no economy; ' +
      "expected an ISO 3166-1 alpha-3 code of data/reference/economies.csv.",
    'file.csv:3:44, column "dataValue": "n/a" is not a number; expected digits with a decimal point.',
    'file.csv:4:51, column "dataYear": 2027 lies after the month in which the source was retrieved; ' +
      "expected 2026 or earlier.",
    'file.csv:5:44, column "dataValue": 938 is outside the range of internet-users; expected 0 to 100.',
    "file.csv:7:1: internet-users of UGA in 2023 (12.2): given already in file.csv:6 (12.1).",
    'file.csv:8:42, column "dataValue": "38,1" is not a number; expected digits with a decimal point.',
    'file.csv:9:41, column "dataValue": "" is not a number; expected digits with a decimal point.',
  ]);
});

test("the names of the economies' numbers and of the figures exchanged: an economy has one number", () => {
  const exchanged = header?.replace("entityID", "dataValue").replace(/"dataValue"(?=,"dataYear")/, '"entityID"');
  const rows = [row("i99H", '"KEN","Kenya"', "35.1", "2022"), row("i99H", '"KEN","Kenya"', "38.1", "2023")];
  expect(faultsOf(readText([exchanged, ...rows].join("\n")))).toContain(
    '"KEN" stands with "35.1" in line 2 and with "38.1" here; expected the same entityID for each entityIso.',
  );
});

test("the header again among the rows: two files in one", () => {
  expect(faultsOf(readText([header, row("i99H"), header, row("i99H", '"EST","Estonia"')].join("\n")))).toBe(
    "file.csv:3:1: this line is the header again: two files stand in one.\n" +
      "  Take the line away if the rows under it belong here, or keep each file by itself.",
  );
});
