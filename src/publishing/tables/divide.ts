import { divideMethods, divideReadings } from "../../model/divide.ts";
import type { TableKind } from "../table-kind.ts";
import { count, indicatorColumn, licenceColumn, unitColumn, yearColumn } from "./columns.ts";

/** The digital divide: between people within economies, between groups, over time. */
export const divideKind: TableKind = {
  name: "divide",
  key: ["reading", "place", "indicator", "against", "year"],
  licence: "rows",
  columns: [
    { name: "reading", type: "text", required: true, codes: divideReadings },
    { name: "place", type: "text", words: "divide-place", required: true },
    indicatorColumn,
    { name: "against", type: "text", required: true },
    yearColumn,
    { name: "from_year", type: "year", words: "divide-from-year", minimum: 1960 },
    { name: "value", type: "number", words: "divide-value", required: true },
    { name: "at_least", type: "flag", required: true },
    { ...unitColumn, words: "divide-unit" },
    { name: "method", type: "text", words: "divide-method", required: true, codes: divideMethods },
    count("members"),
    count("members_with_value"),
    { name: "population_share", type: "number", minimum: 0, maximum: 1 },
    licenceColumn,
  ],
};
