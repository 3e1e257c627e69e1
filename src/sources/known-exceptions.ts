import type { Iso3 } from "../model/economy.ts";
import type { Fault } from "./fault.ts";
import { readRows, type ReferenceText } from "./reference-rows.ts";

/**
 * data/reference/known-exceptions.csv: published values outside their range that are kept, as
 * `indicator/economy/year/value`, the value to the letter.
 */
export function readKnownExceptions(
  table: ReferenceText,
  economies: ReadonlySet<Iso3>,
  indicators: ReadonlySet<string>,
  faults: Fault[],
): Set<string> {
  const columns = { key: ["indicator", "economy", "year"], others: ["value", "reason"] };
  const rows = readRows(table, columns, faults, (row) => {
    const indicator = row.keyOf("indicator", indicators, "data/reference/indicators.csv");
    const economy = row.keyOf("economy", economies, "data/reference/economies.csv");
    row.number("value");
    row.needed("reason");
    return `${indicator}/${economy}/${row.year("year")}/${row.text("value")}`;
  });
  return new Set(rows);
}
