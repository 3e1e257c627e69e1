import { jsonRows } from "../../src/publishing/columnar-json.ts";
import { csvRecords, type Table } from "../../src/publishing/csv.ts";
import type { TableKind } from "../../src/publishing/table-kind.ts";

/** CSV, and what else a table is offered as. */
export type Form = "csv" | "json" | "xlsx" | "parquet";

/** Rows that stand in several tables: each form of them is written once. */
export class TablePart {
  readonly rows: Table["rows"];
  #csv: string | undefined;
  #json: string | undefined;

  constructor(rows: Table["rows"]) {
    this.rows = rows;
  }

  get csv(): string {
    return (this.#csv ??= csvRecords(this.rows));
  }

  get json(): string {
    return (this.#json ??= jsonRows(this.rows));
  }
}

/** A table of /data/v1 with all that describes it: adding one here is all it takes to publish it. */
export interface PublishedTable {
  /** Below v1, without the ending of its form. */
  readonly path: string;
  readonly kind: TableKind;
  /** What all its rows are of: stands at the head of the JSON. */
  readonly about: Readonly<Record<string, string>>;
  readonly parts: readonly TablePart[];
  readonly forms: readonly Form[];
}

/** A table of reference or of derived figures: as CSV. */
export function plainTable(path: string, kind: TableKind, rows: Table["rows"]): PublishedTable {
  return { path, kind, about: {}, parts: [new TablePart(rows)], forms: ["csv"] };
}

export const rowsOf = ({ parts }: PublishedTable): Table["rows"] =>
  parts.length === 1 ? (parts[0]?.rows ?? []) : parts.flatMap(({ rows }) => rows);
