import { parse, type InfoRecord } from "csv-parse/sync";
import { cellStart } from "./cell-start.ts";
import type { Fault } from "./fault.ts";
import { headerFaults } from "./header-faults.ts";
import { unreadableText } from "./unreadable-text.ts";

/** A record of a CSV file with its place. */
export interface Row {
  /** Path for messages. */
  readonly file: string;
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

/** A record as csv-parse gives it with `info` and `raw`. */
interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: InfoRecord;
}

/** A record longer than this means a quote that never closes. */
const longestRecord = 100_000;

/**
 * Reads CSV text (RFC 4180, UTF-8, with or without BOM, any line ends) and checks its shape. A line break in a cell is
 * read as LF, whatever it is in the file.
 * @param file path for messages
 * @param required columns that must be in the header
 * @returns the rows that are whole, none where the header has a fault; faults for repeated or missing columns, ragged
 * rows and quotes out of place
 */
export function readCsvTable(text: string, file: string, required: readonly string[]): CsvTable {
  const { records, unreadable } = readRecords(text.replace(/\r\n?/g, "\n"), file);
  const [first, ...rest] = records;
  const columns = first?.record ?? [];
  const header = { file, columns, line: first?.info.lines ?? 1, text: first?.raw ?? "" };
  // A header that cannot be read has no columns to miss.
  const faults = first === undefined && unreadable.length > 0 ? [] : headerFaults(header, required);
  if (faults.length > 0) return { columns, rows: [], faults: [...faults, ...unreadable] };
  const places = new Map(columns.map((name, index) => [name, index]));
  const rows: Row[] = [];
  for (const record of rest) {
    const row = rowOf(record, places, file);
    if (record.record.length === columns.length) rows.push(row);
    else faults.push(raggedRow(row, record.record.length, columns.length));
  }
  return { columns, rows, faults: [...faults, ...unreadable] };
}

/** The records up to the end of the text, or to the first that cannot be read. */
function readRecords(text: string, file: string): { records: CsvRecord[]; unreadable: Fault[] } {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      record_delimiter: "\n",
      skip_empty_lines: true,
      max_record_size: longestRecord,
      on_record: (record: unknown) => void records.push(record as CsvRecord),
    });
    return { records, unreadable: [] };
  } catch {
    const linesRead = records.at(-1)?.info.lines ?? 0;
    const unread = text.split("\n").slice(linesRead).join("\n");
    return { records, unreadable: [unreadableText(unread.replace(/^\ufeff/, ""), linesRead + 1, file, longestRecord)] };
  }
}

function rowOf({ record, raw, info }: CsvRecord, places: ReadonlyMap<string, number>, file: string): Row {
  // csv-parse counts the lines up to the record's end, and its raw text begins with the empty lines before it.
  const text = raw.replace(/^\n+|\n$/g, "");
  const line = info.lines - (text.match(/\n/g)?.length ?? 0);
  return {
    file,
    line,
    at: (columnName) => record[places.get(columnName) ?? -1] ?? "",
    fault(kind, columnName, message, advice) {
      const start = cellStart(text, places.get(columnName) ?? 0);
      return { kind, file, line: line + start.lines, column: start.column, columnName, message, advice };
    },
  };
}

function raggedRow({ file, line }: Row, came: number, expected: number): Fault {
  return {
    kind: "ragged-row",
    file,
    line,
    column: 1,
    message: `the row has ${came === 1 ? "1 cell" : `${came} cells`}; the header has ${expected}.`,
    advice: "Add or remove commas, or put a value that holds a comma in double quotes.",
  };
}
