import { csvParseRows } from "d3-dsv";
import { type Cell, Printed } from "./csv.ts";
import { unguardedText } from "./guarded-text.ts";
import { type ColumnType, columnNames, type TableKind } from "./table-kind.ts";

/**
 * The rows of a published CSV file as they were before it was written: texts without the guard, numbers to the letter.
 * @throws where its columns are not those of its kind
 */
export function publishedRows(kind: TableKind, csv: string): Cell[][] {
  const [header = [], ...rows] = csvParseRows(csv);
  const names = columnNames(kind);
  if (header.join() !== names.join()) throw new Error(`A file of ${kind.name} has the columns ${header.join()}.`);
  return rows.map((row) => kind.columns.map(({ type }, index) => cellOf(type, row[index] ?? "")));
}

const texts: ReadonlySet<ColumnType> = new Set(["text", "month", "address"]);

function cellOf(type: ColumnType, text: string): Cell {
  if (type === "number") return new Printed(text);
  if (texts.has(type)) return unguardedText(text);
  return text === "" ? undefined : Number(text);
}
