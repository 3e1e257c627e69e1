import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRecords, type CsvRecord } from "../../src/sources/csv-records.ts";
import { formatFaults } from "../../src/sources/fault.ts";
import { isFault } from "../../src/sources/figure-checks.ts";

const all = (pieces: Iterable<string>) =>
  [...csvRecords(pieces, "a.csv")].map((one) => (isFault(one) ? formatFaults([one]) : [one.line, ...one.cells]));

const text = fc.array(fc.constantFrom("a", "1", ",", '"x\r\ny"', '"p ""q"""', "\n", "\r\n", "\r", "\n\n", ',"', "é"), {
  maxLength: 30,
});

test("where a text is cut into pieces changes nothing", () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(6), { maxLength: 40 }), (parts, sizes) => {
      const joined = parts.join("");
      const pieces: string[] = [];
      let at = 0;
      for (const size of sizes) pieces.push(joined.slice(at, (at += size)));
      pieces.push(joined.slice(at));
      expect(all(pieces)).toEqual(all([joined]));
    }),
  );
});

test("a record gives its text from its start on", () => {
  const [, second] = [...csvRecords(["a,b\n", '"x\ny",1\nz,2\n'], "a.csv")] as CsvRecord[];
  expect(second?.text()).toBe('"x\ny",1\nz,2\n');
});

test("a text of many pieces is read record by record: the rest is not asked for", () => {
  function* endless(): Generator<string> {
    for (;;) yield "1,2\n";
  }
  const records = csvRecords(endless(), "a.csv");
  expect([records.next().value, records.next().value]).toMatchObject([{ line: 1 }, { line: 2 }]);
});
