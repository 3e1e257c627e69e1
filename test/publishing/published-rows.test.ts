import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Cell, csv, Printed } from "../../src/publishing/csv.ts";
import { publishedRows } from "../../src/publishing/published-rows.ts";
import { columnNames, type TableKind } from "../../src/publishing/table-kind.ts";
import { observationsKind } from "../../src/publishing/tables/observations.ts";

const kind: TableKind = {
  name: "small",
  key: [],
  licence: "reference",
  columns: [
    { name: "note", type: "text" },
    { name: "value", type: "number" },
    { name: "year", type: "year" },
  ],
};
const written = (rows: readonly (readonly Cell[])[]): string => csv({ columns: columnNames(kind), rows });

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("'", "=", "-", "@", "\t", "\r", "\n", ",", '"', "a") }),
);
const number = fc.constantFrom("", "0", "-12.5", "0.63140", "2.89E-4", "120.00").map((one) => new Printed(one));
const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined });

test("what is read of a file is what was written, whatever the texts, and is written to the same file", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, number, year)), (rows) => {
      const file = written(rows);
      expect(publishedRows(kind, file)).toEqual(rows);
      expect(written(publishedRows(kind, file))).toBe(file);
    }),
  );
});

test.each(["observations", "indicators/internet-users", "economies/ken"])(
  "%s.csv is read and written to the letter",
  (path) => {
    const file = readFileSync(`data/build/v1/${path}.csv`, "utf8");
    const again = csv({ columns: columnNames(observationsKind), rows: publishedRows(observationsKind, file) });
    // Compared outside of expect, which would print megabytes.
    expect(again === file).toBe(true);
  },
);

test("a file with other columns is refused", () => {
  expect(() => publishedRows(kind, "note,year,value\n")).toThrow("A file of small has the columns note,year,value.");
});
