import { statuses } from "../../model/observation.ts";
import type { TableKind } from "../table-kind.ts";
import { economyColumn, indicatorColumn, licenceColumn, unitColumn, yearColumn } from "./columns.ts";

/** Observations as a whole, by indicator and by economy: a public contract. */
export const observationsKind = {
  name: "observations",
  key: ["economy", "indicator", "year"],
  licence: "rows",
  columns: [
    economyColumn,
    indicatorColumn,
    yearColumn,
    { name: "value", type: "number" },
    unitColumn,
    { name: "status", type: "text", required: true, codes: statuses },
    { name: "scope", type: "text" },
    { name: "source", type: "text", required: true, references: { table: "sources", column: "source" } },
    { name: "source_file", type: "text", required: true },
    { name: "source_line", type: "whole", required: true, minimum: 2 },
    licenceColumn,
  ],
} as const satisfies TableKind;
