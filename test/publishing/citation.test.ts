import { expect, test } from "vitest";
import { citationBibtex, citationCsl, citationLine, citationRis } from "../../src/publishing/citation.ts";

const cited = {
  title: "Internet users, % of people & more",
  work: "E-Government Readiness Atlas",
  publishers: ["ITU", "World Bank"],
  release: "2026.11",
  date: "2026-11-25",
  url: "https://example.org/en/indicators/internet-users/",
  licence: "CC BY-NC-SA 3.0 IGO",
};

test("a citation names publishers, title, atlas, release, licence and address", () => {
  expect(citationLine(cited)).toBe(
    "ITU; World Bank. Internet users, % of people & more (E-Government Readiness Atlas, 2026.11). " +
      "CC BY-NC-SA 3.0 IGO. https://example.org/en/indicators/internet-users/",
  );
});

test("without publishers the atlas is the author, and no licence is said where there is none", () => {
  expect(citationLine({ ...cited, publishers: [], licence: undefined })).toBe(
    "E-Government Readiness Atlas. Internet users, % of people & more (E-Government Readiness Atlas, 2026.11). " +
      cited.url,
  );
});

test("BibTeX keeps names of organisations whole and escapes what TeX reads as a command", () => {
  expect(citationBibtex(cited)).toBe(
    "@dataset{era-2026-11-en-indicators-internet-users,\n" +
      "  author = {{ITU} and {World Bank}},\n" +
      "  title = {{Internet users, \\% of people \\& more}},\n" +
      "  publisher = {E-Government Readiness Atlas},\n" +
      "  version = {2026.11},\n  year = {2026},\n  month = {11},\n" +
      `  url = {${cited.url}},\n  note = {CC BY-NC-SA 3.0 IGO},\n}\n`,
  );
  expect(citationBibtex({ ...cited, title: "a\\b~c^d_{e}" })).toContain(
    "{{a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\_\\{e\\}}}",
  );
});

test("RIS has a tag a line and ends its record; a line break in a title cannot begin another tag", () => {
  const lines = citationRis({ ...cited, title: "a\r\nER  - b" }).split("\r\n");
  expect(lines[0]).toBe("TY  - DATA");
  expect(lines).toContain("AU  - World Bank");
  expect(lines).toContain("TI  - a ER - b");
  expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
});

test("CSL-JSON has the date in parts and organisations as literal names", () => {
  expect(citationCsl(cited)).toMatchObject({
    id: "era-2026-11-en-indicators-internet-users",
    type: "dataset",
    author: [{ literal: "ITU" }, { literal: "World Bank" }],
    issued: { "date-parts": [[2026, 11, 25]] },
    URL: cited.url,
  });
});
