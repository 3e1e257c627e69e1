import { groupMethods } from "../../model/group-figure.ts";
import { membershipBases } from "../../model/group.ts";
import type { TableKind } from "../table-kind.ts";
import { count, indicatorColumn, licenceColumn, unitColumn, yearColumn } from "./columns.ts";

/** The figures of one group, worked out here: a public contract. */
export const groupFiguresKind = {
  name: "group-figures",
  key: ["indicator", "year", "method"],
  licence: "rows",
  columns: [
    indicatorColumn,
    yearColumn,
    { name: "value", type: "number", words: "group-value", required: true },
    unitColumn,
    { name: "method", type: "text", required: true, codes: groupMethods },
    count("members"),
    count("members_with_value"),
    { name: "population_share", type: "number", minimum: 0, maximum: 1 },
    { name: "basis", type: "text", required: true, codes: membershipBases },
    licenceColumn,
  ],
} as const satisfies TableKind;
