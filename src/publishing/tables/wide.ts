import type { TableKind } from "../table-kind.ts";
import { economyColumn, indicatorColumn, licenceColumn, unitColumn } from "./columns.ts";

/** One indicator with an economy a row and a year a column. */
export function wideKind(years: readonly number[]): TableKind {
  return {
    name: "wide",
    key: ["economy"],
    licence: "rows",
    columns: [
      economyColumn,
      indicatorColumn,
      unitColumn,
      licenceColumn,
      ...years.map((year) => ({ name: String(year), type: "number", words: "wide-year" }) as const),
    ],
  };
}
