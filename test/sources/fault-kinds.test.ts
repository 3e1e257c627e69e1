import { expect, test } from "vitest";
import { formatFaults } from "../../src/sources/fault.ts";
import { faultsOf, readable, readBytes } from "./layouts/read-fixture.ts";

const wide = "Country Name,Country Code,Indicator Name,Indicator Code,2022,2023\n";
const people = (...figures: string[]): string => `Kenya,KEN,"Population, total",SP.POP.TOTL,${figures.join()}\n`;
const tidy = "iso3,year,value\n";
const survey =
  "Survey Year,Country Name,E-Government Rank,E-Government Index,E-Participation Index,Online Service Index," +
  "Human Capital Index,Telecommunication Infrastructure Index\n";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

/** By what is wrong: a file, its name, and all that a maintainer is told of it. */
const kinds: Readonly<Record<string, readonly [name: string, file: Uint8Array, told: string]>> = {
  "not a number": [
    "pop.csv",
    bytes(wide + people("54027487", "n/a")),
    'pop.csv:2:52, column "2023": "n/a" is not a number; expected digits with a decimal point.\n' +
      "  Write the number alone, or download the file again.",
  ],
  "text in a number column": [
    "internet-users.csv",
    bytes(`${tidy}KEN,2023,about 38\n`),
    'internet-users.csv:2:10, column "value": "about 38" is not a number; expected digits with a decimal point.\n' +
      "  Write the number alone, or download the file again.",
  ],
  "decimal comma": [
    "internet-users.csv",
    bytes(`${tidy}KEN,2023,"38,1"\n`),
    'internet-users.csv:2:10, column "value": "38,1" is not a number; expected digits with a decimal point.\n' +
      "  Write it with a decimal point, or download the file again.",
  ],
  "out of range": [
    "internet-users.csv",
    bytes(`${tidy}KEN,2023,381\n`),
    'internet-users.csv:2:10, column "value": 381 is outside the range of internet-users; expected 0 to 100.\n' +
      "  Mend the value; if the publisher prints it so, add it to data/reference/known-exceptions.csv with the reason.",
  ],
  "unknown economy, by code": [
    "internet-users.csv",
    bytes(`${tidy}KNE,2023,38.1\n`),
    'internet-users.csv:2:1, column "iso3": "KNE" is no economy; expected an ISO 3166-1 alpha-3 code of data/reference/economies.csv.\n' +
      '  Write "KNA" if Saint Kitts and Nevis is meant; an economy that is not in the table needs a row there.',
  ],
  "unknown economy, by name": [
    "survey.csv",
    bytes(`${survey}2024,Kenia,1,0.5,0.5,0.5,0.5,0.5\n`),
    'survey.csv:2:6, column "Country Name": "Kenia" is no economy; expected a name of data/reference/publisher-names.csv.\n' +
      "  Mend the name, or add this spelling there with its code (KEN if Kenya is meant).",
  ],
  "unknown series": [
    "pop.csv",
    bytes((wide + people("1", "2")).replaceAll("SP.POP.TOTL", "SP.POP.TOTAL")),
    'pop.csv:1:1: the file has no series that feeds an indicator; it has "SP.POP.TOTAL".\n' +
      '  If "SP.POP.TOTL" is meant, mend the code; if a new series should, add its code and indicator to data/reference/publisher-series.csv, and the indicator to the catalogue.',
  ],
  "a figure twice": [
    "internet-users.csv",
    bytes(`${tidy}KEN,2023,38.1\nKEN,2023,38.1\n`),
    "internet-users.csv:3:1: internet-users of KEN in 2023 (38.1): given already in internet-users.csv:2 (38.1).\n" +
      "  Keep one of the two rows: one row feeds an indicator, economy and year.",
  ],
  "a figure twice, in conflict": [
    "internet-users.csv",
    bytes(`${tidy}KEN,2023,38.1\nKEN,2023,39\n`),
    "internet-users.csv:3:1: internet-users of KEN in 2023 (39): given already in internet-users.csv:2 (38.1).\n" +
      "  Keep one of the two rows: one row feeds an indicator, economy and year.",
  ],
  "a row with a cell too few": [
    "internet-users.csv",
    bytes(`${tidy}KEN,2023\nEST,2023,93\n`),
    "internet-users.csv:2:1: the row has 2 cells; the header has 3.\n" +
      "  Add or remove commas, or put a value that holds a comma in double quotes.",
  ],
  "a quote that never closes": [
    "internet-users.csv",
    bytes(`${tidy}KEN,2023,38.1\nEST,"2023,93\n`),
    "internet-users.csv:3:5: a double quote opens here and never closes.\n" +
      '  Close the quote, or take it away; a quote that belongs to the text is written "" in a quoted cell.',
  ],
  "wrong encoding": [
    "pop.csv",
    latin1((wide + people("1", "2")).replace("Kenya", "Kénya")),
    'pop.csv:2:1: the file is not UTF-8, and "Kénya" read as Windows-1252 is no known name: its encoding is not certain.\n' +
      '  Open the file in a spreadsheet or an editor and save it as "CSV UTF-8".',
  ],
  "mixed encodings": [
    "pop.csv",
    Buffer.concat([
      bytes(wide + people("1", "2").replace("Kenya", "Kénya")),
      latin1(people("1", "2").replace("Kenya", "Kénya")),
    ]),
    "pop.csv:3:1: the file mixes encodings: this line is not UTF-8, and others are.\n" +
      '  Open the file in a spreadsheet or an editor and save it as "CSV UTF-8".',
  ],
  empty: ["pop.csv", bytes(""), "pop.csv:1:1: the file is empty.\n" + "  Download the file again."],
  "no rows": [
    "pop.csv",
    bytes(wide),
    "pop.csv:1:1: the file has a header and no rows.\n" + "  Download the file again.",
  ],
  truncated: [
    "pop.csv",
    bytes(wide + people("54027487", "55339003").slice(0, -12)),
    "pop.csv:2:1: the file ends in the middle of a row: the row has 5 cells; the header has 6.\n" +
      "  Download the file again: it was cut short.",
  ],
  "truncated in a figure": [
    "pop.csv",
    bytes(wide + people("54027487", "55339003").slice(0, -4)),
    'pop.csv:2:52, column "2023": the file ends with "55339" and no line break: the rest may be missing.\n' +
      "  Download the file again; if it is whole, add a line break at its end.",
  ],
  "a column that is missing": [
    "internet-users.csv",
    bytes("iso3,years,value\nKEN,2023,38.1\n"),
    'internet-users.csv:1:1: the header has no column "year"; it has "iso3", "years", "value".\n' +
      '  Rename "years" to "year" if that is meant, or add the column.',
  ],
  "a column that is there twice": [
    "internet-users.csv",
    bytes("iso3,year,value,value\nKEN,2023,38.1,38.1\n"),
    'internet-users.csv:1:17, column "value": the header names "value" twice; expected each name once.\n' +
      "  Take one of the two columns away, or give it a name of its own.",
  ],
  "a year after the download": [
    "internet-users.csv",
    bytes(`${tidy}KEN,2027,38.1\n`),
    'internet-users.csv:2:5, column "year": 2027 lies after the month in which the source was retrieved; expected 2026 or earlier.\n' +
      "  Mend the year; if the file is newer than 2026-04, say when it was downloaded: --retrieved YYYY-MM.",
  ],
  "an edition that cannot be": [
    "survey.csv",
    bytes(`${survey}2025,Kenya,1,0.5,0.5,0.5,0.5,0.5\n`),
    'survey.csv:2:1, column "Survey Year": "2025" is no edition of the Survey; expected 2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, or an even year after 2024.\n' +
      "  Mend the year. A new edition needs nothing else: it is read as soon as it is published.",
  ],
  "an edition after the download": [
    "survey.csv",
    bytes(`${survey}2028,Kenya,1,0.5,0.5,0.5,0.5,0.5\n`),
    'survey.csv:2:1, column "Survey Year": edition 2028 is after the month in which the file was retrieved (2026-04).\n' +
      '  Mend the edition, or the month: --retrieved YYYY-MM, or "retrieved" in the source.json of its source.',
  ],
  "a web page": [
    "pop.csv",
    bytes("<!DOCTYPE html>\n<html><body>Please sign in</body></html>\n"),
    "pop.csv:1:1: the file is a web page, not a table: the server sent one in place of the file.\n" +
      "  Download the file again; if the page asks for a login or names an error, mend that first.",
  ],
  "a workbook": [
    "pop.xlsx",
    latin1("PK\u0003\u0004\u0014\u0000\u0006\u0000"),
    "pop.xlsx:1:1: the file is a workbook (.xlsx) or a zip archive.\n" +
      '  Open it and save the sheet as "CSV UTF-8 (comma delimited)", or unpack the archive and add the CSV in it.',
  ],
};

test.each(Object.entries(kinds))("%s: where, what came, what was expected, what to do", (_, [name, file, told]) => {
  expect(faultsOf(readBytes(file, name))).toBe(told);
});

const exportHeader =
  '"seriesID","seriesCode","seriesName","seriesParent","seriesUnits","entityID","entityIso","entityName",';
const exported =
  `${exportHeader}"dataValue","dataYear","dataNote","dataSource","seriesDescription"\n` +
  '1,"i154_FBB5$","Fixed-broadband",,"% GNI per capita",2,"KEN","Kenya","30.1",2023,"","ITU","As it says"\n';

/** To look at, not to mend: the file is read. */
const warnings: Readonly<Record<string, readonly [name: string, file: string, told: string]>> = {
  "moved more than the largest move": [
    "internet-users.csv",
    `${tidy}KEN,2021,10\nKEN,2023,90\n`,
    "internet-users.csv:3:1: internet-users of KEN moved from 10 (2021) to 90 (2023); more than 25 a year is unusual.\n" +
      "  Compare with the publisher's file; if it prints this, keep it. " +
      "If the publisher explains it, add the break to data/reference/breaks.csv.",
  ],
  "an edition with fewer economies than members": [
    "survey.csv",
    `${survey}2024,Kenya,1,0.5,0.5,0.5,0.5,0.5\n`,
    "survey.csv:1:1: edition 2024 has rows for 1 of the 193 members; none for AFG, AGO, ALB, AND, ARE, ARG, ARM, ATG and 184 more.\n" +
      "  An edition has all members of the United Nations: look whether the file is whole.",
  ],
  "a unit that contradicts the catalogue": [
    "export.csv",
    exported,
    'export.csv:2:35, column "seriesUnits": series i154_FBB5$ says its unit is "% GNI per capita"; ' +
      'the catalogue has "US$ per month".\n' +
      "  The code of the series decides. Look at a few values: if they are not in the catalogue's unit, keep the file out.",
  ],
};

test.each(Object.entries(warnings))("%s is a warning, and the file is read", (_, [name, file, told]) => {
  const found = readable(readBytes(bytes(file), name));
  expect(formatFaults(found.reading.faults)).toBe("");
  expect(formatFaults(found.warnings)).toBe(told);
});
