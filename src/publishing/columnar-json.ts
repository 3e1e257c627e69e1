import type { Cell, Table } from "./csv.ts";

/**
 * The same table as JSON: `{ …about, "columns": […], "rows": [[…], …] }`, a row a line. Printed numbers keep their
 * digits ("0.63140" is written 0.63140); no figure is null; text is never guarded.
 */
export function columnarJson(about: Readonly<Record<string, string>>, { columns, rows }: Table): string {
  return columnarJsonHead(about, columns) + jsonRows(rows) + columnarJsonEnd;
}

/** What stands before the rows. */
export function columnarJsonHead(about: Readonly<Record<string, string>>, columns: readonly string[]): string {
  const named = Object.entries(about).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  return `{${named.join("")}"columns":${JSON.stringify(columns)},"rows":[\n`;
}

/** What stands between rows, and so between some that are written and others. */
export const betweenJsonRows = ",\n";

/** What stands behind the rows. */
export const columnarJsonEnd = "\n]}\n";

/** Rows as JSON, a row a line, with commas between. */
export function jsonRows(rows: Table["rows"]): string {
  return rows.map((row) => `[${row.map(cellJson).join(",")}]`).join(betweenJsonRows);
}

const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function cellJson(cell: Cell): string {
  if (cell === undefined) return "null";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return JSON.stringify(cell);
  if (cell.text === "") return "null";
  return jsonNumber.test(cell.text) ? cell.text : String(Number(cell.text));
}
