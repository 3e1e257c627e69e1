import { surveyParts } from "../../model/survey-parts.ts";
import type { ColumnDescription, TableKind } from "../table-kind.ts";
import { count, economyColumn, flag, indicatorColumn, licenceColumn, yearColumn } from "./columns.ts";

const optional = (name: string, type: ColumnDescription["type"], words = name): ColumnDescription => ({
  name,
  type,
  words,
});
const place = (name: string): ColumnDescription => ({ name, type: "whole", required: true, minimum: 1 });
const number = (name: string): ColumnDescription => ({ name, type: "number", required: true });
const fromYear: ColumnDescription = { name: "from_year", type: "year", required: true, minimum: 1960 };

/** Why ranks moved from one edition of the Survey to the next. */
export const rankChangesKind: TableKind = {
  name: "rank-changes",
  key: ["economy", "indicator", "year"],
  licence: "rows",
  columns: [
    economyColumn,
    indicatorColumn,
    yearColumn,
    fromYear,
    place("rank_before"),
    place("rank_after"),
    optional("places", "whole"),
    optional("own", "number"),
    optional("others", "number"),
    ...["own_osi", "own_tii", "own_hci"].map((name) => optional(name, "number", "own-part")),
    optional("own_rest", "number"),
    optional("rank_own_alone", "whole"),
    optional("rank_others_alone", "whole"),
    ...["passed", "passed_by", "left", "entered"].map((name) => count(name)),
    optional("passed_economies", "text"),
    optional("passed_by_economies", "text"),
    flag("method_break"),
    optional("method_break_reasons", "text"),
    licenceColumn,
  ],
};

/** How solid ranks are under other ways of putting the index together. */
export const rankIntervalsKind: TableKind = {
  name: "rank-intervals",
  key: ["economy", "indicator", "year", "way"],
  licence: "rows",
  columns: [
    economyColumn,
    indicatorColumn,
    yearColumn,
    { name: "way", type: "text", required: true },
    place("rank"),
    place("best"),
    place("worst"),
    optional("next", "text"),
    { name: "order_with_next", type: "text", codes: ["holds", "open"] },
    licenceColumn,
  ],
};

/** How far each economy is from the next group of the Survey. */
export const groupDistanceKind: TableKind = {
  name: "group-distance",
  key: ["economy", "indicator", "year"],
  licence: "rows",
  columns: [
    economyColumn,
    indicatorColumn,
    yearColumn,
    number("next_group_from"),
    number("points"),
    ...surveyParts.map((part) => optional(part, "number", "distance-part")),
    ...surveyParts.map((part) => optional(`${part}_reachable`, "flag", "distance-reachable")),
    licenceColumn,
  ],
};

/** Figures of the Survey, worked out again from its own inputs. */
export const recomputedKind: TableKind = {
  name: "recomputed",
  key: ["economy", "indicator", "year"],
  licence: "rows",
  columns: [
    economyColumn,
    indicatorColumn,
    yearColumn,
    number("printed"),
    number("recomputed"),
    number("difference"),
    licenceColumn,
  ],
};

/** The economies most alike in circumstances. */
export const similarityKind: TableKind = {
  name: "similarity",
  key: ["economy", "similar"],
  licence: "rows",
  columns: [
    economyColumn,
    { ...economyColumn, name: "similar" },
    place("place"),
    number("distance"),
    count("indicators_in_common"),
    { name: "first_year", type: "year", words: "similarity-years", required: true },
    { name: "last_year", type: "year", words: "similarity-years", required: true },
    licenceColumn,
  ],
};

const coefficient = (name: string): ColumnDescription => ({ name, type: "number", minimum: -1, maximum: 1 });

/** How closely two indicators go together. */
export const correlationKind: TableKind = {
  name: "correlation",
  key: ["indicator", "with"],
  licence: "rows",
  columns: [
    indicatorColumn,
    { ...indicatorColumn, name: "with" },
    count("economies", "correlation-economies"),
    { name: "first_year", type: "year", words: "correlation-years", required: true },
    { name: "last_year", type: "year", words: "correlation-years", required: true },
    ...["spearman", "pearson"].flatMap((name) => [
      coefficient(name),
      { ...coefficient(`${name}_low`), words: "correlation-interval" },
      { ...coefficient(`${name}_high`), words: "correlation-interval" },
    ]),
    licenceColumn,
  ],
};
