import { columnarJson } from "./columnar-json.ts";
import { type Cell, csv, type Table } from "./csv.ts";
import { sdmxKind, sdmxRows } from "./sdmx-csv.ts";
import { columnNames } from "./table-kind.ts";
import { observationsKind } from "./tables/observations.ts";
import { wideKind } from "./tables/wide.ts";
import { plainText } from "./typed-cell.ts";
import { wideRows } from "./wide-rows.ts";

type Rows = readonly (readonly Cell[])[];

/** Forms in which a file is composed of observations, as the published files have them. */
export const composedForms = ["csv", "wide", "json", "sdmx"] as const;
export type ComposedForm = (typeof composedForms)[number];

/** How the name of such a file ends: as that of the published one. */
export const composedEnding = {
  csv: "csv",
  wide: "wide.csv",
  json: "json",
  sdmx: "sdmx.csv",
} as const satisfies Record<ComposedForm, string>;

/** What of the observations is wanted. */
export interface Selection {
  /** Codes, in the order of the whole. */
  readonly indicators: readonly string[];
  /** Undefined: all there are. */
  readonly economies: ReadonlySet<string> | undefined;
  /** First and last year; undefined: from the first, to the last. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const column = (name: string): number => observationsKind.columns.findIndex((one) => one.name === name);
const [economyAt, indicatorAt, yearAt] = [column("economy"), column("indicator"), column("year")];

/**
 * The wanted rows in the order of the whole.
 * @param rows of files of indicators, or of files of economies in the order of economies
 */
export function selectedRows(rows: Rows, { indicators, economies, from = -Infinity, to = Infinity }: Selection): Rows {
  const place = new Map(indicators.map((code, index) => [code, index]));
  const placeOf = (row: readonly Cell[]): number => place.get(plainText(row[indicatorAt])) ?? -1;
  const isWanted = (row: readonly Cell[]): boolean => {
    const year = Number(plainText(row[yearAt]));
    return placeOf(row) >= 0 && year >= from && year <= to && (economies?.has(plainText(row[economyAt])) ?? true);
  };
  return rows.filter(isWanted).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Rows of observations in a form that is a table; JSON is the same table as CSV. */
export function composedTable(form: ComposedForm, rows: Rows): Table {
  if (form === "sdmx") return { columns: columnNames(sdmxKind), rows: sdmxRows(rows) };
  if (form !== "wide") return { columns: columnNames(observationsKind), rows };
  const tables = [...Map.groupBy(rows, (row) => row[indicatorAt]).values()].map(wideRows);
  const years = [...new Set(tables.flatMap((one) => one.years))].sort((a, b) => a - b);
  const aligned = tables.flatMap((one) =>
    one.rows.map((row) => {
      const [yearsFrom, places] = [row.length - one.years.length, new Map(one.years.map((year, at) => [year, at]))];
      const cells = years.map((year) => {
        const at = places.get(year);
        return at === undefined ? undefined : row[yearsFrom + at];
      });
      return [...row.slice(0, yearsFrom), ...cells];
    }),
  );
  return { columns: columnNames(wideKind(years)), rows: aligned };
}

/** The text of the file. */
export function composedText(form: ComposedForm, rows: Rows): string {
  const table = composedTable(form, rows);
  if (form !== "json") return csv(table);
  const indicators = [...new Set(rows.map((row) => plainText(row[indicatorAt])))];
  const [only] = indicators;
  return columnarJson(only !== undefined && indicators.length === 1 ? { indicator: only } : {}, table);
}
