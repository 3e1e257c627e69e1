import { averagings, directions, type Indicator } from "../model/indicator.ts";
import type { Fault } from "./fault.ts";
import { readRows, type ReferenceText } from "./reference-rows.ts";

const columns = {
  key: ["code"],
  others: [
    ...["theme", "unit", "direction", "decimals", "minimum", "maximum", "largest_move", "averaging", "class_breaks"],
    ...["tolerance_years", "headline", "survey", "sdg", "licence", "note"],
  ],
};

/** data/reference/indicators.csv: the catalogue. */
export function readIndicators(table: ReferenceText, faults: Fault[]): Indicator[] {
  return readRows(table, columns, faults, (row) => ({
    code: row.needed("code"),
    theme: row.needed("theme"),
    unit: row.needed("unit"),
    direction: row.oneOf("direction", directions),
    decimals: row.number("decimals"),
    minimum: row.optionalNumber("minimum"),
    maximum: row.optionalNumber("maximum"),
    largestMove: row.optionalNumber("largest_move"),
    classBreaks: row.numbers("class_breaks"),
    averaging: row.oneOf("averaging", averagings),
    toleranceYears: row.number("tolerance_years"),
    headline: row.flag("headline"),
    survey: row.flag("survey"),
    sdg: row.optional("sdg"),
    licence: row.needed("licence"),
    note: row.optional("note"),
  }));
}
