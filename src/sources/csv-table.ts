import { parse, type CsvError, type InfoRecord } from "csv-parse/sync";
import { cellStart } from "./cell-start.ts";
import type { Fault } from "./fault.ts";
import { nearest } from "./nearest.ts";

/** A record of a CSV file with its place. */
export interface Row {
  /** Line on which the record starts. */
  readonly line: number;
  /** The cell under a column; '' where the column is not in the header. */
  at(columnName: string): string;
  /** A fault about the cell under a column. */
  fault(kind: string, columnName: string, message: string, advice: string): Fault;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** A record longer than this means a quote that never closes. */
const maxRecordSize = 100_000;

/**
 * Reads CSV text (RFC 4180, UTF-8, with or without BOM) and checks its shape.
 * @param file path for messages
 * @param required columns that must be in the header
 * @returns the rows that are whole; faults for repeated or missing columns, ragged rows and unclosed quotes
 */
export function readCsvTable(text: string, file: string, required: readonly string[]): CsvTable {
  let records: { record: string[]; info: InfoRecord; raw: string }[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: maxRecordSize,
    }) as unknown as typeof records;
  } catch (error) {
    return { columns: [], rows: [], faults: [unreadable(error as CsvError, file)] };
  }
  const header = records[0]?.record ?? [];
  const faults = headerFaults(header, file, required);
  const places = new Map(header.map((name, index) => [name, index]));
  const rows: Row[] = [];
  for (const { record, info, raw } of records.slice(1)) {
    const text = raw.replace(/\r?\n$/, "");
    // csv-parse counts the lines up to the record's end; a quoted cell may hold line breaks.
    const line = info.lines - (text.match(/\n/g)?.length ?? 0);
    if (record.length !== header.length) {
      const came = record.length === 1 ? "1 cell" : `${record.length} cells`;
      faults.push({
        kind: "ragged-row",
        file,
        line,
        column: 1,
        message: `the row has ${came}; the header has ${header.length}.`,
        advice: "Add or remove commas, or put a value that holds a comma in double quotes.",
      });
      continue;
    }
    rows.push({
      line,
      at: (columnName) => record[places.get(columnName) ?? -1] ?? "",
      fault(kind, columnName, message, advice) {
        const start = cellStart(text, places.get(columnName) ?? 0);
        return { kind, file, line: line + start.lines, column: start.column, columnName, message, advice };
      },
    });
  }
  return { columns: header, rows, faults };
}

function headerFaults(header: readonly string[], file: string, required: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const text = header.join(",");
  header.forEach((name, index) => {
    if (header.indexOf(name) === index) return;
    faults.push({
      kind: "repeated-column",
      file,
      line: 1,
      column: cellStart(text, index).column,
      columnName: name,
      message: `the header names "${name}" twice.`,
      advice: "Keep one of the two, or give the second its own name.",
    });
  });
  for (const name of required) {
    if (header.includes(name)) continue;
    const like = nearest(name, header);
    faults.push({
      kind: "missing-column",
      file,
      line: 1,
      column: 1,
      message: `the header has no column "${name}"; it has ${header.map((column) => `"${column}"`).join(", ")}.`,
      advice: like === undefined ? "Add the column." : `Rename "${like}" to "${name}" if that is it, or add the column.`,
    });
  }
  return faults;
}

function unreadable(error: CsvError, file: string): Fault {
  const line = typeof error["lines"] === "number" ? error["lines"] : 1;
  return {
    kind: "unreadable",
    file,
    line,
    column: 1,
    message: `the text cannot be read as CSV from here on (${error.code}).`,
    advice: 'Look for a double quote that is opened and not closed; a quote inside a quoted cell is written "".',
  };
}
