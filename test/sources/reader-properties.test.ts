import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsvTable } from "../../src/sources/csv-table.ts";
import { readTidyText } from "./literal-tables.ts";

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("a", "1", ",", '"', "\n", "\r\n", " ", "é", "ع") }),
);
const names = fc.uniqueArray(
  fc.string({ minLength: 1 }).filter((name) => !/[\r\n]|^\ufeff/.test(name)),
  { minLength: 2, maxLength: 4 },
);
const table = names.chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 6 }),
    record_delimiter: fc.constantFrom("\n", "\r\n"),
    bom: fc.boolean(),
    quoted: fc.boolean(),
    // RFC 4180: a cell with any line break is quoted. csv-stringify by itself looks for its own delimiter only.
    quoted_match: fc.constant(/[\r\n]/),
  }),
);
const asRead = (text: string) => text.replace(/\r\n?/g, "\n");

test("any table that csv-stringify writes is read back, line breaks in cells as LF", () => {
  fc.assert(
    fc.property(table, ({ columns, rows, ...options }) => {
      const text = stringify([columns, ...rows], options);
      const { rows: read, faults } = readCsvTable(text, "table.csv", columns);
      expect(faults).toEqual([]);
      expect(read.map((row) => columns.map((name) => row.at(name)))).toEqual(rows.map((row) => row.map(asRead)));
    }),
  );
});

test("a fault about any cell leads to the line and character at which it starts", () => {
  fc.assert(
    fc.property(table, ({ columns, rows, ...options }) => {
      const text = stringify([columns, ...rows], options);
      const lines = asRead(text.replace(/^\ufeff/, "")).split("\n");
      for (const [index, row] of readCsvTable(text, "table.csv", columns).rows.entries()) {
        for (const [place, name] of columns.entries()) {
          const { line = 0, column = 0 } = row.fault("any", name, "", "");
          const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join("\n");
          const wanted = asRead(rows[index]?.[place] ?? "");
          const written = rest.startsWith('"') ? wanted.replaceAll('"', '""') : wanted;
          expect(rest.replace(/^"/, "").startsWith(written)).toBe(true);
        }
      }
    }),
  );
});

test("the order of the columns changes nothing in what is read", () => {
  const columns = ["iso3", "year", "value", "status", "scope", "noted"];
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  const rows = [
    ["EST", "2022", "91.00", "A", "16-74", "0"],
    ["KEN", "2023", "28.8", "E", 'aged "15+", all', "1"],
    ["KOR", "2023", "", "A", "", "0"],
    ["KOR", "2022", "97,2", "A", "", "0"],
  ];
  const readInOrder = (indexes: readonly number[]) => {
    const { observations, missingCells, faults } = readTidyText(
      stringify([columns, ...rows].map((row) => indexes.map((index) => row[index]))),
    );
    return { observations, missingCells, faults: faults.map(({ kind, line, message }) => ({ kind, line, message })) };
  };
  const expected = readInOrder([0, 1, 2, 3, 4, 5]);
  expect(expected.observations).toHaveLength(2);
  fc.assert(
    fc.property(order, (indexes) => {
      expect(readInOrder(indexes)).toEqual(expected);
    }),
  );
});
