import { csvFormatRows } from "d3-dsv";
import { guardedText } from "./guarded-text.ts";

/**
 * A number exactly as the publisher printed it ("0.63140", "2.89E-4"), passed through unguarded and unrounded.
 * Empty where there is no figure.
 */
export class Printed {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Cell = string | number | Printed | undefined;
type Rows = readonly (readonly Cell[])[];

/** A table that is published: its columns and rows, each row as long as the columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Rows;
}

/** RFC 4180 with a header, UTF-8, LF at the end of each record; text cells cannot act as formulas. */
export function csv({ columns, rows }: Table): string {
  return csvRecords([columns, ...rows]);
}

/** Rows as records of such a file, each with its LF: files that share rows write them once. */
export function csvRecords(rows: Rows): string {
  return rows.length === 0 ? "" : `${csvFormatRows(rows.map((row) => row.map(cellText)))}\n`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return cell instanceof Printed ? cell.text : guardedText(cell);
}
