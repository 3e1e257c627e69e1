import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csv, csvRecords, Printed } from "../../src/publishing/csv.ts";
import { guardedText, unguardedText } from "../../src/publishing/guarded-text.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''-"])(
  "the text %j cannot act as a formula",
  (text) => {
    expect(guardedText(text)).toBe(`'${text}`);
  },
);

test.each(["Côte d’Ivoire", "1 GB", "", "'quoted'", "16-74", "a=b"])("the text %j is left as it is", (text) => {
  expect(guardedText(text)).toBe(text);
});

test("the guard can be taken off again, whatever the text", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", "=", "-", "a", "\t") }));
  fc.assert(fc.property(text, (one) => unguardedText(guardedText(one)) === one));
});

test("no cell of a file begins as a formula does, whatever the text", () => {
  fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r]/.test(guardedText(text))));
});

test.each(["-12.5", "-2.89E-4", "0.63140", "2.89E-4", "120.00", "1E5"])(
  "the number %s is never guarded or rounded",
  (text) => {
    expect(csv({ columns: ["value"], rows: [[new Printed(text)]] })).toBe(`value\n${text}\n`);
  },
);

test("a negative number that is worked out is never guarded", () => {
  expect(csv({ columns: ["value_change"], rows: [[-0.0123]] })).toBe("value_change\n-0.0123\n");
});

test("an absence is an empty cell", () => {
  expect(csv({ columns: ["a", "b", "c"], rows: [[undefined, new Printed(""), "x"]] })).toBe("a,b,c\n,,x\n");
});

test("commas, quotes and line breaks are quoted as RFC 4180 has it", () => {
  expect(csv({ columns: ["a", "b", "c"], rows: [["x, y", 'the "new"', "p\nq"]] })).toBe(
    'a,b,c\n"x, y","the ""new""","p\nq"\n',
  );
});

test("records that are written some by some make the same file", () => {
  const rows = [["x, y"], ["z"]];
  expect(csvRecords([["a"]]) + rows.map((row) => csvRecords([row])).join("")).toBe(csv({ columns: ["a"], rows }));
  expect(csvRecords([])).toBe("");
});

test("any text is read back from the file", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
      const read = parse(csv({ columns: ["a", "b"], rows }), { from_line: 2 });
      expect(read.map((row) => row.map(unguardedText))).toEqual(rows);
    }),
  );
});
