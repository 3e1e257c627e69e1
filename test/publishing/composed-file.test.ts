import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  composedEnding,
  composedForms,
  composedTable,
  composedText,
  selectedRows,
} from "../../src/publishing/composed-file.ts";
import type { Cell } from "../../src/publishing/csv.ts";
import { publishedRows } from "../../src/publishing/published-rows.ts";
import { observationsKind } from "../../src/publishing/tables/observations.ts";
import { plainText } from "../../src/publishing/typed-cell.ts";

const published = (path: string): string => readFileSync(`data/build/v1/${path}`, "utf8");
const rowsOf = (path: string): Cell[][] => publishedRows(observationsKind, published(path));
const everything = { economies: undefined, from: undefined, to: undefined };
const key = (row: readonly Cell[]): string => row.slice(0, 3).map(plainText).join(" ");

const small: Cell[][] = [
  ["EST", "egdi", 2022],
  ["EST", "egdi", 2024],
  ["KEN", "egdi", 2024],
  ["EST", "epi", 2020],
].map(
  (start) =>
    publishedRows(observationsKind, `${header()}\n${start.join()},0.50,index,A,,un,data/raw/un.csv,2,CC BY 4.0\n`)[0] ??
    [],
);

function header(): string {
  return observationsKind.columns.map(({ name }) => name).join();
}

describe("a file composed of everything of one indicator", () => {
  test.each(composedForms)("is the published one, byte for byte: %s", (form) => {
    const rows = selectedRows(rowsOf("indicators/price-mobile-data-5gb-gni.csv"), {
      ...everything,
      indicators: ["price-mobile-data-5gb-gni"],
    });
    const file = published(`indicators/price-mobile-data-5gb-gni.${composedEnding[form]}`);
    expect(composedText(form, rows) === file).toBe(true);
  });
});

test("a file composed of everything is observations.csv and observations.json, byte for byte", () => {
  const indicators = published("indicators.csv")
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(",")[0] ?? "");
  const rows = selectedRows(
    indicators.flatMap((code) => rowsOf(`indicators/${code}.csv`)),
    { ...everything, indicators },
  );
  expect(composedText("csv", rows) === published("observations.csv")).toBe(true);
  expect(composedText("json", rows) === published("observations.json")).toBe(true);
});

test("economies and years that are not wanted are left out", () => {
  const rows = selectedRows(small, { indicators: ["egdi"], economies: new Set(["EST"]), from: 2023, to: undefined });
  expect(rows.map(key)).toEqual(["EST egdi 2024"]);
});

test("rows of files of economies come in the order of the whole: by indicator, then economy", () => {
  const byEconomy = small.toSorted((a, b) => plainText(a[0]).localeCompare(plainText(b[0])));
  const rows = selectedRows(byEconomy, { ...everything, indicators: ["egdi", "epi"] });
  expect(rows.map(key)).toEqual(small.map(key));
});

test("a wide table of several indicators has the years of all, empty where one has none", () => {
  const { columns, rows } = composedTable("wide", small);
  expect(columns.slice(-3)).toEqual(["2020", "2022", "2024"]);
  expect(composedText("wide", small).split("\n")[1]).toBe("EST,egdi,index,CC BY 4.0,,0.50,0.50");
  expect(rows).toHaveLength(3);
});

test("files of economies give the same rows as files of indicators", () => {
  const selection = {
    indicators: ["egdi", "internet-users"],
    economies: new Set(["EST", "KEN"]),
    from: 2010,
    to: 2022,
  };
  const [byEconomy, byIndicator] = [
    ["economies/est.csv", "economies/ken.csv"],
    ["indicators/egdi.csv", "indicators/internet-users.csv"],
  ].map((files) => selectedRows(files.flatMap(rowsOf), selection));
  expect(byEconomy).toEqual(byIndicator);
  expect(byEconomy?.length).toBeGreaterThan(20);
});
