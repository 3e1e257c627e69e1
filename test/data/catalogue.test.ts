import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { faults, figures, rawFiles, reference, seriesOf } from "./real-figures.ts";
import { rowsOf } from "./table-rows.ts";

const survey = ["egdi", "epi", "osi", "tii", "hci"];

test("the figures and tables as they are have no fault", () => {
  expect(faults).toBe("");
});

test("each of the 89 indicators of the catalogue has figures, 20 of them headline", () => {
  expect(reference.indicators.size).toBe(89);
  expect([...seriesOf.keys()].sort()).toEqual([...reference.indicators.keys()].sort());
  expect([...reference.indicators.values()].filter(({ headline }) => headline)).toHaveLength(20);
});

test("every file of data/raw is read, and only these", () => {
  const read = figures.files.map(({ file }) => file).filter((file) => file.startsWith("data/raw/"));
  expect(read.toSorted()).toEqual(rawFiles);
  expect(rawFiles).toHaveLength(84);
});

test("one file feeds an indicator, but for the Survey's indices, which have one an edition", () => {
  const fed = figures.observations.filter(({ sourceFile }) => sourceFile.startsWith("data/raw/"));
  for (const [code, its] of Map.groupBy(fed, ({ indicator }) => indicator)) {
    const files = new Set(its.map(({ sourceFile }) => sourceFile));
    expect(files.size, code).toBe(survey.includes(code) ? 12 : 1);
  }
});

test("a table of one figure a row feeds exactly one indicator", () => {
  const tidy = figures.observations.filter(({ source }) => !/^(egovkb|ta2024)/.test(source));
  const byFile = Map.groupBy(
    tidy.filter(({ sourceFile }) => sourceFile.startsWith("data/raw/")),
    ({ sourceFile }) => sourceFile,
  );
  expect(byFile.size).toBe(65);
  for (const [file, its] of byFile) {
    expect(new Set(its.map(({ indicator }) => indicator)).size, file).toBe(1);
    expect(file, "is named after it").toContain(`/${its[0]?.indicator}.csv`);
  }
});

test("the 118 prices printed 0 are absences with status L, and no price is 0", () => {
  const zeros = figures.observations.filter(({ sourceFile }) => sourceFile === "data/reference/price-zeros.csv");
  expect(zeros).toHaveLength(118);
  expect(zeros.every(({ value, printed, status }) => value === undefined && printed === "" && status === "L")).toBe(
    true,
  );
  const prices = figures.observations.filter(({ indicator }) => indicator.startsWith("price-"));
  expect(prices.filter(({ value }) => value === 0)).toEqual([]);
});

test("the five known exceptions are published so, and kept", () => {
  const exceptions = rowsOf("reference/known-exceptions.csv");
  expect(exceptions).toHaveLength(5);
  for (const { indicator = "", economy = "", year, value } of exceptions) {
    const kept = seriesOf
      .get(indicator)
      ?.get(economy)
      ?.find((one) => one.year === Number(year));
    expect(kept?.printed, `${indicator} of ${economy} in ${year}`).toBe(value);
  }
});

test("no observation states more than its status: no value with L or M, always one with the others but I", () => {
  const odd = figures.observations.filter(
    ({ value, printed, status }) =>
      (["L", "M"].includes(status) ? printed !== "" : printed === "") ||
      (["I", "L", "M"].includes(status) ? value !== undefined : value === undefined),
  );
  expect(odd).toEqual([]);
});

test("every source names its publisher, licence and citation, and has a README", () => {
  for (const { key, publisher, licence, citation } of figures.sources) {
    for (const text of [publisher, licence, citation]) expect(text, key).not.toBe("");
    if (key !== "unsd-m49") expect(existsSync(`data/raw/${key}/README.md`), key).toBe(true);
  }
  expect(figures.sources).toHaveLength(19);
});

test("redistribution is settled for all but the sources of the United Nations", () => {
  const unsettled = figures.sources.filter(({ redistributionSettled }) => !redistributionSettled);
  expect(unsettled.map(({ key }) => key).sort()).toEqual(["egovkb-mcs", "egovkb-sck", "ta2024-es", "unsd-m49"]);
});
