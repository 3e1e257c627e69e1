import {
  betweenJsonRows,
  columnarJsonEnd,
  columnarJsonHead,
  jsonRows,
} from "../../src/publishing/columnar-json.ts";
import { csvRecords, type Table } from "../../src/publishing/csv.ts";
import { columnNames, type TableKind } from "../../src/publishing/table-kind.ts";

/** CSV, and what else a table is offered as. */
export type Form = "csv" | "json" | "xlsx" | "parquet";

/** Rows that stand in several tables: each form of them is written once, as UTF-8. */
export class TablePart {
  readonly rows: Table["rows"];
  #csv: Uint8Array | undefined;
  #json: Uint8Array | undefined;

  constructor(rows: Table["rows"]) {
    this.rows = rows;
  }

  get csv(): Uint8Array {
    return (this.#csv ??= Buffer.from(csvRecords(this.rows)));
  }

  get json(): Uint8Array {
    return (this.#json ??= Buffer.from(jsonRows(this.rows)));
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

/** A table of reference or of derived figures: as CSV. Rows of one licence that come as a part are written once. */
export function plainTable(path: string, kind: TableKind, ...parts: readonly Table["rows"][]): PublishedTable {
  return { path, kind, about: {}, parts: parts.map((rows) => new TablePart(rows)), forms: ["csv"] };
}

export const rowsOf = ({ parts }: PublishedTable): Table["rows"] =>
  parts.length === 1 ? (parts[0]?.rows ?? []) : parts.flatMap(({ rows }) => rows);

/** A table as CSV, of all its parts or of some. */
export function tableCsv({ kind }: Pick<PublishedTable, "kind">, parts: readonly TablePart[]): Uint8Array {
  return Buffer.concat([Buffer.from(csvRecords([columnNames(kind)])), ...parts.map(({ csv }) => csv)]);
}

export function tableJson({ about, kind, parts }: Pick<PublishedTable, "about" | "kind" | "parts">): Uint8Array {
  const between = Buffer.from(betweenJsonRows);
  const withRows = parts.filter(({ rows }) => rows.length > 0);
  const written = withRows.flatMap(({ json }, index) => (index === 0 ? [json] : [between, json]));
  const head = Buffer.from(columnarJsonHead(about, columnNames(kind)));
  return Buffer.concat([head, ...written, Buffer.from(columnarJsonEnd)]);
}
