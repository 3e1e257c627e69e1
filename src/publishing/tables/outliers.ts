import { outlierIndicators } from "../../model/outlier.ts";
import type { ColumnDescription, TableKind } from "../table-kind.ts";
import { count, economyColumn, indicatorColumn, licenceColumn, yearColumn } from "./columns.ts";

const number = (name: string, words = name): ColumnDescription => ({ name, type: "number", words, required: true });

/** Indices of the Survey beside what economies of like connectivity and income have. */
export const outliersKind: TableKind = {
  name: "outliers",
  key: ["economy", "indicator", "year"],
  licence: "rows",
  columns: [
    economyColumn,
    { ...indicatorColumn, codes: outlierIndicators },
    yearColumn,
    number("value"),
    number("tii", "outlier-tii"),
    number("gdp_per_capita_ppp"),
    { name: "gdp_year", type: "year", required: true, minimum: 1960 },
    ...["expected", "residual", "lower", "upper"].map((name) => number(name)),
    { name: "outside", type: "text", required: true, codes: ["above", "below", "within"] },
    number("place", "outlier-place"),
    number("expected_place"),
    number("places", "outlier-places"),
    count("of", "outlier-of"),
    licenceColumn,
  ],
};
