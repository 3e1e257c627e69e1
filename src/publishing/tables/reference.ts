import { groupKinds, membershipBases } from "../../model/group.ts";
import { averagings, directions } from "../../model/indicator.ts";
import type { TableKind } from "../table-kind.ts";
import { count, economyColumn, flag, groupColumn } from "./columns.ts";

/** Tables that say what the codes of the others stand for. */
export const economiesKind = {
  name: "economies",
  key: ["economy"],
  licence: "reference",
  columns: [
    { name: "economy", type: "text", required: true, pattern: "[A-Z]{3}" },
    { name: "iso2", type: "text", required: true, pattern: "[A-Z]{2}" },
    { name: "m49", type: "text", pattern: "\\d{3}" },
    flag("un_member"),
    { name: "name", type: "text", words: "economy-name", required: true },
  ],
} as const satisfies TableKind;

export const indicatorsKind = {
  name: "indicators",
  key: ["code"],
  licence: "reference",
  columns: [
    { name: "code", type: "text", required: true, pattern: "[a-z0-9-]+" },
    { name: "theme", type: "text", required: true },
    { name: "unit", type: "text", required: true },
    { name: "direction", type: "text", required: true, codes: directions },
    count("decimals"),
    { name: "minimum", type: "number", words: "range-minimum" },
    { name: "maximum", type: "number", words: "range-maximum" },
    { name: "averaging", type: "text", required: true, codes: averagings },
    count("tolerance_years"),
    flag("headline"),
    flag("survey"),
    { name: "sdg", type: "text" },
    { name: "licence", type: "text", words: "indicator-licence", required: true },
    { name: "note", type: "text" },
    flag("offered"),
  ],
} as const satisfies TableKind;

export const groupsKind = {
  name: "groups",
  key: ["group"],
  licence: "reference",
  columns: [
    { name: "group", type: "text", required: true },
    { name: "kind", type: "text", required: true, codes: groupKinds },
    count("members", "group-members"),
    { name: "basis", type: "text", required: true, codes: membershipBases },
    count("survey_members"),
    { name: "survey_basis", type: "text", required: true, codes: membershipBases },
  ],
} as const satisfies TableKind;

export const membershipsKind = {
  name: "memberships",
  key: ["group", "economy", "basis"],
  licence: "reference",
  columns: [groupColumn, economyColumn, { name: "basis", type: "text", required: true, codes: membershipBases }],
} as const satisfies TableKind;

export const sourcesKind = {
  name: "sources",
  key: ["source"],
  licence: "reference",
  columns: [
    { name: "source", type: "text", required: true },
    { name: "publisher", type: "text", required: true },
    { name: "title", type: "text", required: true },
    { name: "url", type: "address" },
    { name: "licence", type: "text", words: "source-licence", required: true },
    { name: "licence_url", type: "address" },
    flag("redistribution_settled"),
    { name: "redistribution_note", type: "text" },
    { name: "retrieved", type: "month" },
    { name: "citation", type: "text", required: true },
  ],
} as const satisfies TableKind;

export const neighboursKind = {
  name: "neighbours",
  key: ["economy", "neighbour"],
  licence: "reference",
  columns: [economyColumn, { ...economyColumn, name: "neighbour" }],
} as const satisfies TableKind;
