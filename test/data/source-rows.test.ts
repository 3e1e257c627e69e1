import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDescriptions } from "../../scripts/data/read-descriptions.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { TableDescription } from "../../src/sources/table-description.ts";
import { figures } from "./real-figures.ts";
import { rowsOf } from "./table-rows.ts";

// Read anew, without the readers. In our own tables no cell before a value holds a comma or a line break.
const tables = new Map<string, TableDescription>(
  readDescriptions([]).flatMap(({ key, tables: its }) =>
    its.map((table) => [`data/raw/${key}/${table.file}`, table] as const),
  ),
);
const fed = figures.observations.filter(({ sourceFile }) => sourceFile.startsWith("data/raw/"));
const linesOf = new Map(
  [...new Set(figures.observations.map(({ sourceFile }) => sourceFile))].map((file) => [file, lines(file)] as const),
);

function lines(file: string): readonly string[] {
  const bytes = readFileSync(file);
  const encoding = { "255,254": "utf-16le", "254,255": "utf-16be" }[bytes.subarray(0, 2).join()] ?? "utf-8";
  return new TextDecoder(encoding).decode(bytes).split(/\r\n?|\n/);
}

const cellsAt = ({ sourceFile, sourceLine }: Observation): string[] =>
  linesOf.get(sourceFile)?.[sourceLine - 1]?.split(",") ?? [];
const layoutOf = ({ sourceFile }: Observation): string | undefined => tables.get(sourceFile)?.layout;

test("every file that feeds figures is described, and every figure has a row", () => {
  expect(fed.filter((one) => layoutOf(one) === undefined)).toEqual([]);
  expect(fed.filter(({ sourceFile, sourceLine }) => linesOf.get(sourceFile)?.[sourceLine - 1] === undefined)).toEqual(
    [],
  );
});

test("in a table of one figure a row stand the economy, year, value and status of the figure, to the letter", () => {
  const tidy = fed.filter((one) => layoutOf(one) === "tidy");
  const wrong = tidy.filter((one) => {
    const { economy, year, printed, status } = one;
    return cellsAt(one).slice(0, 4).join() !== [economy, year, printed, status].join();
  });
  expect(tidy.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test("in a table of an edition an index stands under its column, or its cell is a printed zero", () => {
  const wrong = fed.filter((one) => {
    const table = tables.get(one.sourceFile);
    if (table?.layout !== "edition") return false;
    const header = linesOf.get(one.sourceFile)?.[0]?.split(",") ?? [];
    const under = (name = ""): string | undefined => cellsAt(one)[header.findIndex((cell) => cell.trim() === name)];
    const cell = under(table.indicators[one.indicator]?.column)?.trim();
    if (under(table.economy) !== one.economy || table.edition !== one.year) return true;
    return one.printed === "" ? Number(cell) !== 0 : cell !== one.printed;
  });
  expect(wrong).toEqual([]);
});

const publisherOf: Readonly<Record<string, string>> = {
  egovkb: "un-desa",
  "itu-datahub": "itu",
  "wdi-wide": "world-bank",
  databank: "world-bank",
  data360: "world-bank",
};
const ownNames = [
  ...rowsOf("reference/publisher-codes.csv").map(({ publisher, code, iso3 }) => [iso3, `${publisher}/${code}`]),
  ...rowsOf("reference/publisher-names.csv").map(({ publisher, name, iso3 }) => [iso3, `${publisher}/${name}`]),
];
const namesByEconomy = Map.groupBy(ownNames, ([iso3 = ""]) => iso3);

/** The record that starts on a line: lines are joined until its quotes close. */
function recordAt({ sourceFile, sourceLine }: Observation): string {
  const rest = linesOf.get(sourceFile)?.slice(sourceLine - 1, sourceLine + 20) ?? [];
  let record = rest[0] ?? "";
  for (const line of rest.slice(1)) {
    if (record.split('"').length % 2 === 1) break;
    record += `\n${line}`;
  }
  return record;
}

test("in a publisher's own file the record on the line of a figure holds its economy and its printed value", () => {
  const wrong = fed.filter((one) => {
    const publisher = publisherOf[layoutOf(one) ?? ""];
    if (publisher === undefined) return false;
    const cells = recordAt(one)
      .split(/[,;\t"]/)
      .map((cell) => cell.trim());
    const names = [one.economy, ...(namesByEconomy.get(one.economy) ?? []).map(([, name = ""]) => name)];
    const isNamed = names.some((name) => cells.includes(name.replace(`${publisher}/`, "")));
    // A figure with a decimal comma stands with its comma, in quotes or between other delimiters.
    const holds = (printed: string): boolean =>
      cells.includes(printed) || (printed.includes(".") && recordAt(one).includes(printed.replace(".", ",")));
    const hasValue = one.printed === "" ? cells.some((cell) => cell !== "" && Number(cell) === 0) : holds(one.printed);
    return !isNamed || !(hasValue || (one.printed === "" && one.status === "M"));
  });
  expect(wrong).toEqual([]);
});

test("a price that is no figure stands in the list of zeros", () => {
  const stated = figures.observations.filter(({ sourceFile }) => sourceFile === "data/reference/price-zeros.csv");
  for (const one of stated)
    expect(cellsAt(one).slice(0, 4)).toEqual([one.indicator, one.economy, String(one.year), "0"]);
});
