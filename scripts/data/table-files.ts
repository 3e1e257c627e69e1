import { parquet } from "../../src/publishing/parquet.ts";
import { columnNames } from "../../src/publishing/table-kind.ts";
import { workbook, type Sheet } from "../../src/publishing/workbook.ts";
import type { PublishedFile } from "./published-file.ts";
import { rowsOf, tableCsv, tableJson, type Form, type PublishedTable } from "./published-table.ts";

export interface FormContext {
  /** YYYY-MM-DD: archives are dated to the release, so that two runs give the same bytes. */
  readonly date: string;
  /** What stands beside the figures in a workbook: its codebook and its sources. */
  readonly sheets: (table: PublishedTable) => readonly Sheet[];
}

/** The files of a table, one a form; two for Parquet of an indicator, once in the layout that engines read as one. */
export async function* tableFiles(table: PublishedTable, context: FormContext): AsyncGenerator<PublishedFile> {
  for (const form of table.forms) yield* writers[form](table, context);
}

const writers: Readonly<
  Record<Form, (table: PublishedTable, context: FormContext) => Iterable<PublishedFile> | AsyncIterable<PublishedFile>>
> = {
  *csv(table) {
    yield [`${table.path}.csv`, tableCsv(table, table.parts)];
  },
  *json(table) {
    yield [`${table.path}.json`, tableJson(table)];
  },
  *parquet(table) {
    const { path, kind, about } = table;
    const rows = rowsOf(table);
    yield [`${path}.parquet`, parquet(kind, rows)];
    const indicator = about["indicator"];
    // The folder names the indicator: engines read it from there, and mind a column of the same name.
    if (indicator !== undefined)
      yield [`observations/indicator=${indicator}/part.parquet`, parquet(kind, rows, "indicator")];
  },
  async *xlsx(table, { date, sheets }) {
    const name = "figures";
    const figures = { name, columns: columnNames(table.kind), rows: rowsOf(table) };
    yield [`${table.path}.xlsx`, await workbook([figures, ...sheets(table)], date)];
  },
};
