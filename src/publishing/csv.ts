import { stringify } from "csv-stringify/sync";
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

/** A table that is published: its columns and rows, each row as long as the columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** RFC 4180 with a header, UTF-8, LF at the end of each record; text cells cannot act as formulas. */
export function csv({ columns, rows }: Table): string {
  return stringify([[...columns], ...rows.map((row) => row.map(cellText))], { record_delimiter: "\n" });
}

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return cell instanceof Printed ? cell.text : guardedText(cell);
}
