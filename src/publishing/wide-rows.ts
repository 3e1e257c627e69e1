import type { Cell } from "./csv.ts";
import { joinedLicences } from "./licence-texts.ts";
import { observationsKind } from "./tables/observations.ts";
import { plainText } from "./typed-cell.ts";

const at = (name: string): number => observationsKind.columns.findIndex((column) => column.name === name);
const [economyAt, indicatorAt, yearAt, valueAt, unitAt, licenceAt] = [
  at("economy"),
  at("indicator"),
  at("year"),
  at("value"),
  at("unit"),
  at("licence"),
];

/** Rows of one indicator's observations as a row an economy, in the same order, with the years' values beside each other. */
export function wideRows(rows: readonly (readonly Cell[])[]): { years: number[]; rows: Cell[][] } {
  const years = [...new Set(rows.map((row) => Number(row[yearAt])))].sort((a, b) => a - b);
  const byEconomy = Map.groupBy(rows, (row) => row[economyAt]);
  const wide = [...byEconomy].map(([economy, its]) => {
    const values = new Map(its.map((row) => [row[yearAt], row[valueAt]]));
    const licences = joinedLicences(its.map((row) => plainText(row[licenceAt])));
    return [economy, its[0]?.[indicatorAt], its[0]?.[unitAt], licences, ...years.map((year) => values.get(year))];
  });
  return { years, rows: wide };
}
