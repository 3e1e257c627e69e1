import { readCsvTable, type Row } from "./csv-table.ts";
import type { Fault } from "./fault.ts";
import { nearest } from "./nearest.ts";

/** Text of a reference table with its path, as a reader wants it. */
export interface ReferenceText {
  readonly text: string;
  readonly file: string;
}

/** A row of a reference table; what is wrong with a cell becomes a fault, and the cell's answer a stand-in. */
export class ReferenceRow {
  readonly faults: Fault[] = [];
  readonly #row: Row;

  constructor(row: Row) {
    this.#row = row;
  }

  /** The line on which the row starts. */
  get line(): number {
    return this.#row.line;
  }

  /** The text of a cell, without the apostrophe by which our downloads keep it from acting as a formula. */
  text(column: string): string {
    return this.#row.at(column).replace(/^'(?='*[=+\-@\t\r])/, "");
  }

  /** A text that must be there. */
  needed(column: string): string {
    const came = this.text(column);
    if (came === "") this.fail(column, "the cell is empty; expected a text.", "Fill it in.");
    return came;
  }

  /** A text that may be missing. */
  optional(column: string): string | undefined {
    return this.text(column) === "" ? undefined : this.text(column);
  }

  /** A flag: 1 or 0. */
  flag(column: string): boolean {
    const came = this.text(column);
    if (came !== "1" && came !== "0") this.fail(column, `"${came}" is no flag; expected 1 or 0.`, "Write 1 for yes.");
    return came === "1";
  }

  number(column: string): number {
    return this.#asNumber(column, this.text(column));
  }

  optionalNumber(column: string): number | undefined {
    return this.text(column) === "" ? undefined : this.number(column);
  }

  /** The numbers of a cell, separated by semicolons. */
  numbers(column: string): number[] {
    const parts = this.text(column).split(";").filter(Boolean);
    return parts.map((part) => this.#asNumber(column, part));
  }

  year(column: string): number {
    const came = this.text(column);
    if (!/^(19|20)\d\d$/.test(came))
      this.fail(column, `"${came}" is not a year; expected four digits.`, "Write the year alone.");
    return Number(came);
  }

  /** One of a few words. */
  oneOf<T extends string>(column: string, words: readonly [T, ...T[]]): T {
    const came = this.text(column);
    const found = words.find((word) => word === came);
    if (found !== undefined) return found;
    const like = nearest(came, words);
    const advice = like === undefined ? "Write one of these." : `Write "${like}" if that is meant.`;
    this.fail(column, `"${came}" is not known; expected one of ${words.join(", ")}.`, advice);
    return words[0];
  }

  /** A key of another table. */
  keyOf(column: string, keys: ReadonlySet<string>, table: string): string {
    return this.#asKey(column, this.text(column), keys, table);
  }

  /** The texts of a cell, separated by semicolons. */
  parts(column: string): string[] {
    return partsOf(this.text(column));
  }

  /** The keys of another table that a cell holds, separated by semicolons; none twice. */
  keysOf(column: string, keys: ReadonlySet<string>, table: string): string[] {
    const parts = this.parts(column);
    const twice = parts.find((part, index) => parts.indexOf(part) !== index);
    if (twice !== undefined) this.fail(column, `"${twice}" stands twice in the cell.`, "Keep one of the two.");
    return parts.map((part) => this.#asKey(column, part, keys, table));
  }

  fail(column: string, message: string, advice: string): void {
    this.faults.push(this.#row.fault("reference", column, message, advice));
  }

  #asKey(column: string, came: string, keys: ReadonlySet<string>, table: string): string {
    if (keys.has(came)) return came;
    const like = nearest(came, keys);
    const advice = like === undefined ? "Add it there." : `Write "${like}" if that is meant, or add it there.`;
    this.fail(column, `"${came}" is not in ${table}.`, advice);
    return came;
  }

  #asNumber(column: string, text: string): number {
    if (text === "" || !Number.isFinite(Number(text)))
      this.fail(column, `"${text}" is not a number; expected digits with a decimal point.`, "Write the number alone.");
    return Number(text);
  }
}

/** The texts between semicolons, without the spaces round them. */
export function partsOf(cell: string): string[] {
  return cell
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * Rows of a reference table mapped to nouns; a row with a fault is left out, and the fault kept.
 * @param key columns that together name a row: no two rows may agree in them
 */
export function readRows<T>(
  { text, file }: ReferenceText,
  columns: { readonly key: readonly string[]; readonly others: readonly string[] },
  faults: Fault[],
  read: (row: ReferenceRow) => T,
): T[] {
  const table = readCsvTable(text, file, [...columns.key, ...columns.others]);
  faults.push(...table.faults);
  const lines = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const reading = new ReferenceRow(row);
    const noun = read(reading);
    const key = columns.key.map((column) => row.at(column)).join(", ");
    const before = lines.get(key);
    if (before === undefined) lines.set(key, row.line);
    else reading.fail(columns.key[0] ?? "", `"${key}" stands already in line ${before}.`, "Keep one of the two rows.");
    faults.push(...reading.faults);
    return reading.faults.length > 0 ? [] : [noun];
  });
}
