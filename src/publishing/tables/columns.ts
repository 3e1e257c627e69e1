import type { ColumnDescription } from "../table-kind.ts";

/** Columns that several tables have. */
export const economyColumn: ColumnDescription = {
  name: "economy",
  type: "text",
  required: true,
  pattern: "[A-Z]{3}",
  references: { table: "economies", column: "economy" },
};

export const indicatorColumn: ColumnDescription = {
  name: "indicator",
  type: "text",
  required: true,
  references: { table: "indicators", column: "code" },
};

export const groupColumn: ColumnDescription = {
  name: "group",
  type: "text",
  required: true,
  references: { table: "groups", column: "group" },
};

export const yearColumn: ColumnDescription = { name: "year", type: "year", required: true, minimum: 1960 };

export const unitColumn: ColumnDescription = { name: "unit", type: "text", required: true };

export const licenceColumn: ColumnDescription = { name: "licence", type: "text", required: true };

export const count = (name: string, words = name): ColumnDescription => ({
  name,
  type: "whole",
  words,
  required: true,
  minimum: 0,
});

export const flag = (name: string): ColumnDescription => ({ name, type: "flag", required: true });
