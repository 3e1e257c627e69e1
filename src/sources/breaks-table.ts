import type { Iso3 } from "../model/economy.ts";
import type { SeriesBreak } from "../model/survey-edition.ts";
import type { Fault } from "./fault.ts";
import { readRows, type ReferenceText } from "./reference-rows.ts";

/** data/reference/breaks.csv: changes of definition or method, of one economy or of all. */
export function readBreaks(
  table: ReferenceText,
  economies: ReadonlySet<Iso3>,
  indicators: ReadonlySet<string>,
  faults: Fault[],
): SeriesBreak[] {
  const columns = { key: ["indicator", "economy", "year", "reason"], others: [] };
  return readRows(table, columns, faults, (row) => ({
    indicator: row.keyOf("indicator", indicators, "data/reference/indicators.csv"),
    economy: row.text("economy") === "" ? undefined : row.keyOf("economy", economies, "data/reference/economies.csv"),
    year: row.year("year"),
    reason: row.needed("reason"),
  }));
}
