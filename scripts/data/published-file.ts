import { columnarJson, columnarJsonOf, jsonRows } from "../../src/publishing/columnar-json.ts";
import { csv, csvRecords, type Table } from "../../src/publishing/csv.ts";

/** A file of /data/v1: its path below that, and its text. */
export type PublishedFile = readonly [path: string, text: string];

export function csvFile(path: string, columns: Table["columns"], rows: Table["rows"]): PublishedFile {
  return [`${path}.csv`, csv({ columns, rows })];
}

/** A table as CSV and as JSON. */
export function* bothFiles(path: string, about: Record<string, string>, content: Table): Generator<PublishedFile> {
  yield [`${path}.csv`, csv(content)];
  yield [`${path}.json`, columnarJson(about, content)];
}

/** Rows that stand in several files, written once. */
export interface WrittenRows {
  readonly csv: string;
  readonly json: string;
}

export function writeRows({ rows }: Table): WrittenRows {
  return { csv: csvRecords(rows), json: jsonRows(rows) };
}

/** A table of rows that are written already, as CSV and as JSON. */
export function* bothFilesOf(
  path: string,
  about: Record<string, string>,
  columns: readonly string[],
  written: readonly WrittenRows[],
): Generator<PublishedFile> {
  yield [`${path}.csv`, csvRecords([columns]) + written.map((rows) => rows.csv).join("")];
  const json = written.map((rows) => rows.json);
  yield [`${path}.json`, columnarJsonOf(about, columns, json)];
}
