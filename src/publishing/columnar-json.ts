import type { Cell, Table } from "./csv.ts";

/**
 * The same table as JSON: `{ …about, "columns": […], "rows": [[…], …] }`, a row a line. Printed numbers keep their
 * digits ("0.63140" is written 0.63140); no figure is null; text is never guarded.
 */
export function columnarJson(about: Readonly<Record<string, string>>, { columns, rows }: Table): string {
  return columnarJsonOf(about, columns, [jsonRows(rows)]);
}

/** The same of rows that are written already, some by some, by `jsonRows`. */
export function columnarJsonOf(
  about: Readonly<Record<string, string>>,
  columns: readonly string[],
  written: readonly string[],
): string {
  const head = Object.entries(about).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  return `{${head.join("")}"columns":${JSON.stringify(columns)},"rows":[\n${written.join(",\n")}\n]}\n`;
}

/** Rows as JSON, a row a line, with commas between. */
export function jsonRows(rows: Table["rows"]): string {
  return rows.map((row) => `[${row.map(cellJson).join(",")}]`).join(",\n");
}

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function cellJson(cell: Cell): string {
  if (cell === undefined) return "null";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return JSON.stringify(cell);
  if (cell.text === "") return "null";
  return jsonNumber.test(cell.text) ? cell.text : String(Number(cell.text));
}
