import { rankBases, spans } from "../../model/derived.ts";
import type { TableKind } from "../table-kind.ts";
import { count, economyColumn, flag, groupColumn, indicatorColumn, licenceColumn, yearColumn } from "./columns.ts";

const section = { name: "cross_section", type: "text", required: true, pattern: "latest|\\d{4}" } as const;

/** Figures that are worked out of the observations and stand on pages. */
export const rankKind = {
  name: "rank",
  key: ["economy", "indicator", "cross_section"],
  licence: "rows",
  columns: [
    economyColumn,
    indicatorColumn,
    section,
    yearColumn,
    { name: "rank", type: "whole", required: true, minimum: 1 },
    { name: "of", type: "whole", required: true, minimum: 1 },
    { name: "basis", type: "text", words: "rank-basis", required: true, codes: rankBases },
    licenceColumn,
  ],
} as const satisfies TableKind;

export const percentileKind = {
  name: "percentile",
  key: ["economy", "indicator", "cross_section"],
  licence: "rows",
  columns: [
    economyColumn,
    indicatorColumn,
    section,
    yearColumn,
    { name: "percentile", type: "number", required: true, minimum: 0, maximum: 100 },
    { name: "of", type: "whole", required: true, minimum: 1 },
    licenceColumn,
  ],
} as const satisfies TableKind;

export const changeKind = {
  name: "change",
  key: ["economy", "indicator", "year", "span"],
  licence: "rows",
  columns: [
    economyColumn,
    indicatorColumn,
    yearColumn,
    { name: "span", type: "text", required: true, codes: spans },
    { name: "from_year", type: "year", required: true, minimum: 1960 },
    { name: "value_change", type: "number", required: true },
    { name: "rank_change", type: "whole" },
    flag("method_break"),
    licenceColumn,
  ],
} as const satisfies TableKind;

const level = (name: string) => ({ name, type: "number", words: "spread-level", required: true }) as const;

export const spreadKind = {
  name: "spread",
  key: ["group", "indicator", "year"],
  licence: "rows",
  columns: [
    groupColumn,
    indicatorColumn,
    yearColumn,
    count("members_with_value"),
    ...["minimum", "lower_quartile", "median", "upper_quartile", "maximum"].map(level),
    licenceColumn,
  ],
} as const satisfies TableKind;
