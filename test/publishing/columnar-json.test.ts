import { expect, test } from "vitest";
import {
  betweenJsonRows,
  columnarJson,
  columnarJsonEnd,
  columnarJsonHead,
  jsonRows,
} from "../../src/publishing/columnar-json.ts";
import { Printed } from "../../src/publishing/csv.ts";

const columns = ["economy", "value"];

test("what the table is about stands first, then the columns, then a row a line", () => {
  const rows = [
    ["EST", new Printed("0.63140")],
    ["KEN", new Printed("2.89E-4")],
  ];
  expect(columnarJson({ indicator: "egdi" }, { columns, rows })).toBe(
    '{"indicator":"egdi","columns":["economy","value"],"rows":[\n["EST",0.63140],\n["KEN",2.89E-4]\n]}\n',
  );
});

test("no figure is null", () => {
  expect(jsonRows([["KEN", new Printed("")]])).toBe('["KEN",null]');
  expect(jsonRows([["KEN", undefined]])).toBe('["KEN",null]');
});

test("text is not guarded: nothing takes a cell of JSON for a formula", () => {
  expect(jsonRows([["=1+1", "-"]])).toBe('["=1+1","-"]');
});

test.each([
  ["120.00", "120.00"],
  [".5", "0.5"],
  ["5.", "5"],
  ["007", "7"],
  ["-0.10", "-0.10"],
])(
  "the number printed %s is written %s: as printed where JSON can, with the same value where it cannot",
  (printed, json) => {
    expect(jsonRows([[new Printed(printed)]])).toBe(`[${json}]`);
  },
);

test("rows that are written some by some make the same text", () => {
  const rows = [["EST"], ["KEN"], ["KOR"]];
  const written = [jsonRows(rows.slice(0, 2)), jsonRows(rows.slice(2))].join(betweenJsonRows);
  const about = { indicator: "egdi" };
  expect(columnarJsonHead(about, ["economy"]) + written + columnarJsonEnd).toBe(
    columnarJson(about, { columns: ["economy"], rows }),
  );
});
