import type { Fault } from "./fault.ts";
import { isObject, isText, isTexts, type Json } from "./json-checks.ts";

/** One figure a row: economy, year, value, status, scope. */
export interface TidyTable {
  readonly file: string;
  readonly layout: "tidy";
  readonly indicator: string;
  readonly columns: { economy: string; year: string; value: string; status?: string; scope?: string };
}

/** One economy a row, one indicator a column, all of one edition of the Survey. */
export interface EditionTable {
  readonly file: string;
  readonly layout: "edition";
  readonly edition: number;
  /** Column of the economy's code. */
  readonly economy: string;
  readonly indicators: Readonly<Record<string, { column: string; scope?: readonly string[] }>>;
  /** Column of the printed rank, by indicator. */
  readonly ranks?: Readonly<Record<string, string>>;
  /** Columns that repeat an indicator fed by another table: held against it, never read. */
  readonly crossChecks?: Readonly<Record<string, string>>;
}

export type TableDescription = TidyTable | EditionTable;

/** Makes a fault of the file that is being read. */
export type Fail = (message: string, advice: string) => Fault;

/** Faults of the tables that a source.json lists: no file, or neither of the two layouts. */
export function tableFaults(tables: unknown, fail: Fail): Fault[] {
  if (!Array.isArray(tables)) return [];
  return tables.filter(isObject).flatMap((table, index) => {
    const name = `"tables[${index}]"${isText(table["file"]) ? ` (${table["file"]})` : ""}`;
    if (!isText(table["file"])) return [fail(`${name} names no file.`, 'Give it "file".')];
    if (isTidy(table) || isEdition(table)) return [];
    const tidy = '"tidy" with indicator and columns (economy, year, value)';
    const edition = '"edition" with edition, economy and indicators (each with its column)';
    const came = table["layout"] === undefined ? "none" : JSON.stringify(table["layout"]);
    return [
      fail(`${name} has layout ${came}; expected ${tidy}, or ${edition}.`, "Describe the table as one of the two."),
    ];
  });
}

function isTidy({ layout, indicator, columns }: Json): boolean {
  return (
    layout === "tidy" &&
    isText(indicator) &&
    isObject(columns) &&
    isTexts(Object.values(columns)) &&
    ["economy", "year", "value"].every((name) => isText(columns[name]))
  );
}

function isEdition({ layout, edition, economy, indicators, ranks = {}, crossChecks = {} }: Json): boolean {
  return (
    layout === "edition" &&
    typeof edition === "number" &&
    isText(economy) &&
    isObject(indicators) &&
    Object.values(indicators).every((one) => isObject(one) && isText(one["column"]) && isTexts(one["scope"] ?? [])) &&
    [ranks, crossChecks].every((columns) => isObject(columns) && isTexts(Object.values(columns)))
  );
}
