import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { readDescriptions } from "../../scripts/data/read-descriptions.ts";
import { faults, figures, rawFiles, reference, seriesOf } from "./real-figures.ts";
import { rowsOf } from "./table-rows.ts";

// What holds of any data that was added rightly; literals only for what a publisher printed.
test("the figures and tables as they are have no fault", () => {
  expect(faults).toBe("");
});

test("each indicator of the catalogue has figures, and no other; 20 of them are headline", () => {
  const valued = figures.observations.filter(({ value }) => value !== undefined);
  const codes = new Set(valued.map(({ indicator }) => indicator));
  expect([...codes].sort()).toEqual([...reference.indicators.keys()].sort());
  expect([...reference.indicators.values()].filter(({ headline }) => headline)).toHaveLength(20);
});

test("every file of data/raw is read, and only these", () => {
  const read = figures.files.map(({ file }) => file).filter((file) => file.startsWith("data/raw/"));
  expect(read.toSorted()).toEqual(rawFiles);
});

test("one file feeds an indicator and year; all years, but for the Survey's indices, which come by edition", () => {
  const fed = figures.observations.filter(({ sourceFile }) => sourceFile.startsWith("data/raw/"));
  const filesOf = Map.groupBy(fed, ({ indicator, year }) =>
    reference.indicators.get(indicator)?.survey === true ? `${indicator} ${year}` : indicator,
  );
  for (const [what, its] of filesOf) expect(new Set(its.map(({ sourceFile }) => sourceFile)).size, what).toBe(1);
});

test("a table of one figure a row feeds the indicator after which it is named", () => {
  const fedBy = Map.groupBy(figures.observations, ({ sourceFile }) => sourceFile);
  for (const { key, tables } of readDescriptions([]))
    for (const table of tables) {
      if (table.layout !== "tidy") continue;
      const file = `data/raw/${key}/${table.file}`;
      const codes = new Set(fedBy.get(file)?.map(({ indicator }) => indicator));
      expect([...codes], file).toEqual([table.indicator]);
      expect(table.file).toBe(`${table.indicator}.csv`);
    }
});

test("the prices printed 0 are absences with status L, and no price is 0", () => {
  const zeros = figures.observations.filter(({ sourceFile }) => sourceFile === "data/reference/price-zeros.csv");
  expect(zeros).toHaveLength(rowsOf("reference/price-zeros.csv").length);
  const prices = figures.observations.filter(({ indicator }) => indicator.startsWith("price-"));
  const absent = prices.filter(({ value }) => value === undefined);
  // 118 in the downloads of 2022 to 2026; a newer export says for itself where it has none.
  expect(absent.length).toBeGreaterThan(0);
  expect(absent.every(({ printed, status }) => printed === "" && status === "L")).toBe(true);
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
});

test("redistribution is settled for all but the sources of the United Nations", () => {
  const settled = (publisher: string): boolean => !["UN DESA", "UN Statistics Division"].includes(publisher);
  for (const { key, publisher, redistributionSettled } of figures.sources)
    expect(redistributionSettled, key).toBe(settled(publisher));
});
