import { cellStart } from "./cell-start.ts";
import { csvRecords, type CsvRecord, type Delimiter } from "./csv-records.ts";
import type { Fault } from "./fault.ts";
import { isFault } from "./figure-checks.ts";
import { headerFaults } from "./header-faults.ts";
import { isHeaderAgain, secondHeader } from "./second-header.ts";

/** A record of a CSV file with its place. */
export interface Row {
  /** Path for messages. */
  readonly file: string;
  /** Line on which the record starts. */
  readonly line: number;
  /** The cell under a column; '' where the column is not in the header. */
  at(columnName: string): string;
  /** A fault about the cell under a column. */
  fault<Kind extends string>(
    kind: Kind,
    columnName: string,
    message: string,
    advice: string,
  ): Fault & { readonly kind: Kind };
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** Columns of a table by the names that its reader knows them by. */
export interface ColumnPlaces {
  /** The header as it stands in the file. */
  readonly header: readonly string[];
  /** Number of the column, by name. */
  readonly places: ReadonlyMap<string, number>;
  readonly delimiter: Delimiter;
}

/** Stands for the text of a file that could not be read: whoever opened it has told why, and no column is missed. */
export const unreadText = "\0";

/**
 * Reads CSV text (RFC 4180, UTF-8, with or without BOM, any line ends) and checks its shape. A line break in a cell is
 * read as LF, whatever it is in the file.
 * @param file path for messages
 * @param required columns that must be in the header
 * @returns the rows that are whole, none where the header has a fault; faults for repeated or missing columns, ragged
 * rows and quotes out of place
 */
export function readCsvTable(
  text: string,
  file: string,
  required: readonly string[],
  delimiter: Delimiter = ",",
): CsvTable {
  if (text === unreadText) return { columns: [], rows: [], faults: [] };
  const found = [...csvRecords([text.replace(/^\ufeff/, "")], file, delimiter)];
  const unreadable = found.filter(isFault);
  const [first, ...rest] = found.filter((one): one is CsvRecord => !isFault(one));
  const header = first?.cells ?? [];
  const columns = { header, places: new Map(header.map((name, index) => [name, index])), delimiter };
  const place = { file, columns: header, line: first?.line ?? 1, text: first?.text() ?? "", delimiter };
  // A header that cannot be read has no columns to miss.
  const faults = first === undefined && unreadable.length > 0 ? [] : headerFaults(place, required);
  if (faults.length > 0 && isOfOtherDelimiter(header))
    return { columns: header, rows: [], faults: [otherDelimiter(place)] };
  if (faults.length > 0) return { columns: header, rows: [], faults: [...faults, ...unreadable] };
  const rows: Row[] = [];
  for (const record of rest) {
    const row = rowOf(record, columns, file);
    if (first !== undefined && isHeaderAgain(record, first)) faults.push(secondHeader(file, record.line));
    else if (record.cells.length === header.length) rows.push(row);
    else faults.push(raggedRow(row, record.cells.length, header.length, delimiter));
  }
  return { columns: header, rows, faults: [...faults, ...unreadable] };
}

/** Whether a header of one cell would be one of several, were it cut at another character. */
const isOfOtherDelimiter = ([only = "", ...others]: readonly string[]): boolean =>
  others.length === 0 && /[;\t]/.test(only);

function otherDelimiter({ file, line, columns }: { file: string; line: number; columns: readonly string[] }): Fault {
  const came = columns[0]?.includes(";") === true ? "semicolon" : "tab";
  return {
    kind: "delimiter",
    file,
    line,
    column: 1,
    message: `the columns are set apart by ${came}s; expected commas.`,
    advice:
      'Save the file again with commas: LibreOffice asks for them ("Edit filter settings"), ' +
      "Excel takes the list separator of the system's region.",
  };
}

/** A record as a row under its header. */
export function rowOf(record: CsvRecord, { header, places, delimiter }: ColumnPlaces, file: string): Row {
  const { cells, line } = record;
  return {
    file,
    line,
    at: (columnName) => cells[places.get(columnName) ?? -1] ?? "",
    fault(kind, columnName, message, advice) {
      const place = places.get(columnName);
      const start = cellStart(record.text(), place ?? 0, delimiter);
      const name = header[place ?? -1] ?? columnName;
      return { kind, file, line: line + start.lines, column: start.column, columnName: name, message, advice };
    },
  };
}

const delimiterNames = { ",": "comma", ";": "semicolon", "\t": "tab" } as const satisfies Record<Delimiter, string>;

export function raggedRow({ file, line }: Row, came: number, expected: number, delimiter: Delimiter): Fault {
  const name = delimiterNames[delimiter];
  return {
    kind: "ragged-row",
    file,
    line,
    column: 1,
    message: `the row has ${came === 1 ? "1 cell" : `${came} cells`}; the header has ${expected}.`,
    advice: `Add or remove ${name}s, or put a value that holds a ${name} in double quotes.`,
  };
}
