import { groupMethods } from "../../model/group-figure.ts";
import type { ColumnDescription, TableKind } from "../table-kind.ts";
import { groupColumn, indicatorColumn, licenceColumn } from "./columns.ts";

/** The columns of one of the two figures; empty where there is none. */
function figureColumns(when: "then" | "now"): ColumnDescription[] {
  const column = (name: string, rest: Omit<ColumnDescription, "name" | "words">, words = name): ColumnDescription => ({
    name: `${when}_${name}`,
    words,
    ...rest,
  });
  return [
    column("year", { type: "year", minimum: 1960 }, `${when}-year`),
    column("value", { type: "number" }, "group-value"),
    column("method", { type: "text", codes: groupMethods }, "method"),
    column("members", { type: "whole", minimum: 0 }),
    column("members_with_value", { type: "whole", minimum: 0 }),
    column("population_share", { type: "number", minimum: 0, maximum: 1 }),
  ];
}

/** Figures of the world and its regions at the time of a document, and the newest. */
export const thenAndNowKind: TableKind = {
  name: "then-and-now",
  key: ["indicator", "group", "base_year"],
  licence: "rows",
  columns: [
    indicatorColumn,
    groupColumn,
    { name: "base_year", type: "year", required: true, minimum: 1960 },
    ...figureColumns("then"),
    ...figureColumns("now"),
    { name: "mark", type: "number" },
    { name: "gap_left", type: "number", minimum: 0 },
    licenceColumn,
  ],
};

const countMethods = ["sum", "sum-at-least", "share-of-population"];
const millions = (name: string, words: string): ColumnDescription => ({ name, type: "number", words, minimum: 0 });

/** Numbers that documents give, beside those that the series give. */
export const figuresBesideKind: TableKind = {
  name: "figures-beside",
  key: ["id"],
  licence: "rows",
  columns: [
    {
      name: "id",
      type: "text",
      required: true,
      words: "document-figure-id",
      references: { table: "document-figures", column: "id" },
    },
    indicatorColumn,
    millions("stated_millions", "stated-millions"),
    { name: "then_year", type: "year", words: "then-year", minimum: 1960 },
    millions("then_millions", "millions"),
    { name: "then_method", type: "text", words: "count-method", codes: countMethods },
    { name: "now_year", type: "year", words: "now-year", minimum: 1960 },
    millions("now_millions", "millions"),
    { name: "now_method", type: "text", words: "count-method", codes: countMethods },
    licenceColumn,
  ],
};
