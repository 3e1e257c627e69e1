import { changeKinds, type ReleaseChange } from "../../model/release.ts";
import type { Cell } from "../csv.ts";
import type { TableKind } from "../table-kind.ts";
import { economyColumn, indicatorColumn, licenceColumn, yearColumn } from "./columns.ts";

/** What a release changed. */
export const releaseChangesKind = {
  name: "release-changes",
  key: ["economy", "indicator", "year"],
  licence: "rows",
  columns: [
    economyColumn,
    indicatorColumn,
    yearColumn,
    { name: "change", type: "text", words: "release-change", required: true, codes: changeKinds },
    { name: "old_value", type: "number" },
    { name: "new_value", type: "number" },
    { name: "old_status", type: "text" },
    { name: "new_status", type: "text" },
    licenceColumn,
  ],
} as const satisfies TableKind;

export const releaseChangeRow = (one: ReleaseChange): Cell[] => [
  one.economy,
  one.indicator,
  one.year,
  one.change,
  one.oldValue,
  one.newValue,
  one.oldStatus,
  one.newStatus,
  one.licence,
];
