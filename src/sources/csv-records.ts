import { parse } from "csv-parse/sync";
import type { Fault } from "./fault.ts";
import { unreadableText } from "./unreadable-text.ts";

export type Delimiter = "," | ";" | "\t";

/** A record of a CSV file as its cells. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line on which the record starts. */
  readonly line: number;
  /** The text from the start of the record on, LF between its lines. */
  text(): string;
}

/** A record longer than this means a quote that never closes. */
const longestRecord = 100_000;

/**
 * Reads CSV text (RFC 4180, any line ends) record by record, in the memory of a few pieces. A line break in a cell is
 * read as LF, whatever it is in the file; empty lines are no records.
 * @param pieces the text in pieces, without byte order mark
 * @returns the records up to the end of the text, or to the first that cannot be read: then a fault is the last
 */
export function* csvRecords(
  pieces: Iterable<string>,
  file: string,
  delimiter: Delimiter = ",",
): Generator<CsvRecord | Fault> {
  let line = 1;
  for (const chunk of wholeRecords(pieces)) {
    const { records, failed } = parseChunk(chunk, delimiter);
    const starts = lineStarts(chunk.text);
    const firstLine = line;
    // Where each line is a record, none holds a line break.
    const isPlain = !failed && records.length === chunk.lineBreaks;
    for (const cells of records) {
      const start = line;
      line += isPlain ? 1 : 1 + cells.reduce((sum, cell) => sum + lineBreaksIn(cell), 0);
      if (cells.length === 1 && cells[0] === "") continue;
      yield { cells, line: start, text: () => chunk.text.slice(starts(start - firstLine)) };
    }
    if (!failed) continue;
    // All that follows may stand inside the quote that is to blame.
    const rest = chunk.text.slice(starts(line - firstLine));
    const blank = /^\n*/.exec(rest)?.[0].length ?? 0;
    yield unreadableText(rest.slice(blank), line + blank, file, longestRecord, delimiter);
    return;
  }
}

interface Chunk {
  readonly text: string;
  readonly lineBreaks: number;
}

/** Pieces joined and cut anew so that each ends with a record; the last may end without a line break. */
function* wholeRecords(pieces: Iterable<string>): Generator<Chunk> {
  let [text, from, quoted] = ["", 0, false];
  let [end, lineBreaks, breaksToEnd] = [0, 0, 0];
  for (const piece of withLineFeeds(pieces)) {
    text += piece;
    for (; from < text.length; from++) {
      const character = text.charCodeAt(from);
      if (character === 34) quoted = !quoted;
      else if (character === 10) {
        lineBreaks++;
        if (!quoted) [end, breaksToEnd] = [from + 1, lineBreaks];
      }
    }
    if (end > 0) yield { text: text.slice(0, end), lineBreaks: breaksToEnd };
    // A quote that stays open for longer than any record never closes.
    if (text.length - end > 2 * longestRecord) break;
    [text, from, end, lineBreaks, breaksToEnd] = [text.slice(end), from - end, 0, lineBreaks - breaksToEnd, 0];
  }
  if (text !== "") yield { text: text.slice(end), lineBreaks: lineBreaks - breaksToEnd };
}

/** Pieces with LF at the end of their lines. */
function* withLineFeeds(pieces: Iterable<string>): Generator<string> {
  let pending = "";
  for (const piece of pieces) {
    const text = pending + piece;
    pending = text.endsWith("\r") ? "\r" : "";
    const ready = pending === "" ? text : text.slice(0, -1);
    yield ready.includes("\r") ? ready.replace(/\r\n?/g, "\n") : ready;
  }
  if (pending !== "") yield "\n";
}

/** The records of a chunk up to its end, or to the first that cannot be read. */
function parseChunk({ text }: Chunk, delimiter: Delimiter): { records: string[][]; failed: boolean } {
  const records: string[][] = [];
  const options = { delimiter, record_delimiter: "\n", relax_column_count: true, max_record_size: longestRecord };
  try {
    parse(text, { ...options, on_record: (record: string[]) => void records.push(record) });
    return { records, failed: false };
  } catch {
    return { records, failed: true };
  }
}

/** Where a line of a text starts, found when first asked for. */
function lineStarts(text: string): (index: number) => number {
  let starts: number[] | undefined;
  return (index) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index: at }) => at + 1)];
    return starts[index] ?? text.length;
  };
}

function lineBreaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count++;
  return count;
}
