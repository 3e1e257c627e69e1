import type { Fault } from "./fault.ts";
import { isObject, isText, isTexts, type Json } from "./json-checks.ts";
import { nearest } from "./nearest.ts";

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
  /** Columns that repeat an indicator fed by another table: held against it, never shown as its figures. */
  readonly crossChecks?: Readonly<Record<string, string>>;
}

/** Layouts of the publishers' own files, read as downloaded. */
export const publisherLayouts = ["egovkb", "itu-datahub", "wdi-wide", "databank", "data360", "m49"] as const;
export type PublisherLayout = (typeof publisherLayouts)[number];

/** A publisher's file as downloaded, and what of it is read. */
export interface PublisherTable {
  readonly file: string;
  readonly layout: PublisherLayout;
  /** Indicator by code of the series, of itu-datahub, wdi-wide, data360 and databank; other series are left out. */
  readonly series?: Readonly<Record<string, string>>;
  /** Editions of the Survey, of egovkb; the edition itself where the file does not name it. Others are left out. */
  readonly editions?: readonly number[];
  /** Indicator of a databank file that names no series. */
  readonly indicator?: string;
}

export type TableDescription = TidyTable | EditionTable | PublisherTable;

/** Makes a fault of the file that is being read. */
export type Fail = (message: string, advice: string) => Fault;

/** What each layout must say of a table, in words and as a check. */
const layouts: Readonly<Record<string, { expected: string; is: (table: Json) => boolean }>> = {
  tidy: { expected: "indicator and columns (economy, year, value)", is: isTidy },
  edition: { expected: "edition, economy and indicators (each with its column)", is: isEdition },
  egovkb: { expected: "editions (a list of years)", is: ({ editions }) => areYears(editions) },
  "itu-datahub": { expected: "series (indicator by code of the series)", is: ({ series }) => areSeries(series) },
  "wdi-wide": { expected: "series (indicator by code of the series)", is: ({ series }) => areSeries(series) },
  databank: {
    expected: "series (indicator by code of the series), or indicator",
    is: ({ series, indicator }) => areSeries(series) !== isText(indicator),
  },
  data360: { expected: "series (indicator by code of the series)", is: ({ series }) => areSeries(series) },
  m49: { expected: "nothing more", is: () => true },
};

/** Faults of the tables that a source.json lists: no file, no known layout, or not what the layout needs. */
export function tableFaults(tables: unknown, fail: Fail): Fault[] {
  if (!Array.isArray(tables)) return [];
  return tables.filter(isObject).flatMap((table, index) => {
    const { file, layout } = table;
    const name = `"tables[${index}]"${isText(file) ? ` (${file})` : ""}`;
    if (!isText(file)) return [fail(`${name} names no file.`, 'Give it "file".')];
    const known = isText(layout) ? layouts[layout] : undefined;
    if (known?.is(table) === true) return [];
    if (known !== undefined && isText(layout))
      return [fail(`${name} has layout "${layout}"; expected with it ${known.expected}.`, "Say it in the table.")];
    const came = layout === undefined ? "none" : JSON.stringify(layout);
    const names = Object.keys(layouts);
    const like = isText(layout) ? nearest(layout, names) : undefined;
    const advice = like === undefined ? "Describe the table as one of these." : `Write "${like}" if that is meant.`;
    return [fail(`${name} has layout ${came}; expected one of ${names.join(", ")}.`, advice)];
  });
}

const areYears = (came: unknown): boolean =>
  Array.isArray(came) && came.length > 0 && came.every((year) => Number.isInteger(year));

const areSeries = (came: unknown): boolean =>
  isObject(came) && Object.keys(came).length > 0 && Object.values(came).every(isText);

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
