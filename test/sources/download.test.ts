import { expect, test } from "vitest";
import { retrievedOf } from "../../src/sources/download.ts";
import { faultsOf, fixtureText, readBytes, readText, readable, referenceFaults, told } from "./layouts/read-fixture.ts";

const survey = "egovkb-2024-renamed-region-CRLF.csv";
const expected = told(readable(readText(fixtureText(survey), survey)));

test("the publishers' tables of data/reference are whole", () => {
  expect(referenceFaults).toBe("");
});

test("the month of a download is in an ITU file name, else the file's own date", () => {
  const modified = new Date("2026-03-31T23:59:59Z");
  expect(retrievedOf("fixed-broadband-internet-5-gb_1767873612915.csv", modified)).toBe("2026-01");
  expect(retrievedOf("fixed-broadband-internet-5-gb_1767873612915 (1).csv", modified)).toBe("2026-01");
  expect(retrievedOf("survey_2024.csv", modified)).toBe("2026-03");
});

test.each([
  ["semicolons", (text: string) => text.replaceAll(",", ";")],
  ["tabs", (text: string) => text.replaceAll(",", "\t")],
  ["semicolons and decimal commas", (text: string) => text.replaceAll(",", ";").replaceAll(".", ",")],
  ["LF", (text: string) => text.replaceAll("\r\n", "\n")],
  ["a byte order mark", (text: string) => `\ufeff${text}`],
  ["spaces around the header", (text: string) => text.replace("Country,Rank", " Country , Rank")],
  ["the columns in another order", reordered],
])("a file that was saved anew with %s is read alike", (_, change) => {
  const reading = readable(readText(change(fixtureText(survey)), survey));
  expect(told(reading).sort()).toEqual(expected.toSorted());
  expect(faultsOf(reading)).toBe("");
});

function reordered(text: string): string {
  return text
    .split("\r\n")
    .map((line) => line.split(",").reverse().join(","))
    .join("\r\n");
}

test("Windows-1252 is read where the names are known", () => {
  const text = fixtureText(survey).replace("Italy ", "Türkiye");
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  expect(told(readable(readBytes(bytes, survey)))[15]).toContain("TUR 2024 egdi 0.83557");
});

const advice =
  "\n  Save the file again with a decimal point and without marks between thousands, best as the publisher gives it.";

test("numbers with commas and points, or that may be thousands, are refused", () => {
  const saved = fixtureText(survey).replaceAll(",", ";");
  expect(faultsOf(readText(saved.replace("0.91377", "0,91377")))).toBe(
    `file.csv:3:18, column "E_Index": "0,91377" has a decimal comma, and other numbers of the file have not.${advice}`,
  );
  const wide = "Country Name;Country Code;2000;2001\nKenya;KEN;30,851;31,800\n";
  expect(faultsOf(readText(wide, "SP.POP.TOTL.csv"))).toBe(
    'SP.POP.TOTL.csv:2:11, column "2000": "30,851" may be a decimal number or thousands: ' +
      `it cannot be told which.${advice}`,
  );
});

test("a header that is nearly one is told by its missing and repeated columns", () => {
  expect(faultsOf(readText(fixtureText(survey).replace("Tele_Infra", "Tele_Intra")))).toBe(
    'file.csv:1:1: the header has no column "Telecommunication Infrastructure Index"; it has "Survey Year", "Country", ' +
      '"Rank", "E_Index", "E_Participation", "Online_Service", "Human_Capital", "Tele_Intra", "Region".\n' +
      '  Rename "Tele_Intra" to "Telecommunication Infrastructure Index" if that is meant, or add the column.',
  );
  expect(faultsOf(readText(fixtureText(survey).replace("Human_Capital", "E_Index")))).toContain(
    'file.csv:1:65, column "E-Government Index": the header names "E-Government Index" twice; expected each name once.',
  );
});

test("a header of no layout is told with those that are known", () => {
  expect(faultsOf(readText("Pays,Année,Valeur\nKenya,2023,38\n"))).toBe(
    'file.csv:1:1: the header is that of no layout that is known; it begins "Pays", "Année", "Valeur".\n' +
      "  Known are egovkb (E-Government Rank, E-Government Index, E-Participation Index, …); " +
      "itu-datahub (seriesID, seriesCode, seriesName, …); wdi-wide (Country Name, Country Code, Indicator Name, …); " +
      "databank (Country Name, Country Code, …); data360 (FREQ, REF_AREA, REF_AREA_LABEL, …); " +
      "m49 (Global Code, Region Code, Sub-region Code, …); tidy (iso3, year, value, …). " +
      "Add the file as the publisher gives it, with its header.",
  );
});

test("a file without rows, or without anything, is empty", () => {
  expect(faultsOf(readText(fixtureText(survey).split("\n", 1)[0] + "\n"))).toBe(
    "file.csv:1:1: the file has a header and no rows.\n  Download the file again.",
  );
  expect(faultsOf(readText("\n\n"))).toBe("file.csv:1:1: the file holds no text.\n  Download the file again.");
});

test("a file that was cut short is told", () => {
  const text = fixtureText(survey);
  expect(faultsOf(readText(text.slice(0, -30)))).toBe(
    "file.csv:5:1: the file ends in the middle of a row: the row has 6 cells; the header has 9.\n" +
      "  Download the file again: it was cut short.",
  );
  expect(faultsOf(readText(text.slice(0, -2)))).toBe(
    'file.csv:5:56, column "Region": the file ends with "Europe" and no line break: the rest may be missing.\n' +
      "  Download the file again; if it is whole, add a line break at its end.",
  );
  const itu = fixtureText("itu-internet-users.csv");
  expect(faultsOf(readText(itu.slice(0, -40)))).toMatch(
    /^file\.csv:\d+:\d+: the file ends in the middle of a row: a double quote opens here and never closes\.\n {2}Down/,
  );
});

test("our tidy layout takes its indicator from the name of the file, or from the maintainer", () => {
  const text = "iso3,year,value,status\nKEN,2023,38.1,E\n";
  const reading = readable(readText(text, "internet-users.csv"));
  expect(told(reading)).toEqual(["KEN 2023 internet-users 38.1 E"]);
  expect(reading.table).toEqual([
    {
      file: "internet-users.csv",
      layout: "tidy",
      indicator: "internet-users",
      columns: { economy: "iso3", year: "year", value: "value", status: "status" },
    },
  ]);
  expect(told(readable(readText(text, "x.csv", { indicator: "internet-users" })))).toEqual(told(reading));
  expect(faultsOf(readText(text, "internet-user.csv"))).toBe(
    'internet-user.csv:1:1: the file does not say its indicator, and its name "internet-user" is no code of ' +
      "data/reference/indicators.csv.\n" +
      '  Say the indicator (--indicator CODE), or name the file after its code; "internet-users" is near.',
  );
});

test("a download proposes the whole of its source.json", () => {
  const { source, publisher } = readable(readText(fixtureText("itu-internet-users.csv")));
  expect(publisher).toBe("ITU");
  expect(source).toEqual({
    key: "itu-dh-2026-04",
    publisher: "ITU",
    title: "ITU DataHub export: Individuals using the Internet",
    url: "https://datahub.itu.int/",
    licence: "CC BY-NC-SA 3.0 IGO",
    licenceUrl: "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/",
    redistributionSettled: true,
    redistributionNote: "yes, non-commercial and share-alike",
    retrieved: "2026-04",
    citation: "ITU. ITU DataHub export: Individuals using the Internet. https://datahub.itu.int/. Retrieved 2026-04.",
  });
});
