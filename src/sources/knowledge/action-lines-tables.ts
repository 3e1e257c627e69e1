import {
  precisions,
  type ActionLine,
  type AgencyRole,
  type SdgLink,
  type StocktakingCount,
} from "../../model/action-line.ts";
import type { Fault } from "../fault.ts";
import { readRows, type ReferenceText } from "../reference-rows.ts";
import { goals, sourceRefs, yearSpan } from "./knowledge-cells.ts";
import { vocabularyFile, type Words } from "./vocabulary-table.ts";

/** What the tables about action lines are read by. */
export interface LineReference {
  readonly documents: ReadonlySet<string>;
  readonly actionLines: ReadonlySet<string>;
  readonly words: Words;
}

const linesFile = "data/knowledge/action-lines.csv";
/** "all" stands for the whole of the action lines. */
const linesOrAll = (lines: ReadonlySet<string>): Set<string> => new Set([...lines, "all"]);

/** data/knowledge/action-lines.csv. */
export function readActionLines(table: ReferenceText, documents: ReadonlySet<string>, faults: Fault[]): ActionLine[] {
  const others = ["short_name", "lead_facilitator", "co_facilitator", "verification", "source", "note"];
  return readRows(table, { key: ["code"], others }, faults, (row) => {
    const code = row.text("code");
    if (!/^C\d{1,2}(-[a-z]+)?$/.test(code))
      row.fail("code", `"${code}" is no action line; expected C1 to C11, or C7-egov.`, "Write the code of the line.");
    // Facilitators that nobody has looked up are not shown.
    row.oneOf("verification", ["seen"]);
    const leadFacilitators = row.parts("lead_facilitator");
    if (leadFacilitators.length === 0) row.needed("lead_facilitator");
    return {
      code,
      name: row.needed("short_name"),
      leadFacilitators,
      coFacilitator: row.optional("co_facilitator"),
      sources: sourceRefs(row, documents),
      note: row.optional("note"),
    };
  });
}

/** data/knowledge/agencies.csv. */
export function readAgencies(table: ReferenceText, reference: LineReference, faults: Fault[]): AgencyRole[] {
  const { documents, actionLines, words } = reference;
  const columns = {
    key: ["agency", "action_line", "subgroup", "role", "year"],
    others: ["agency_type", "fact", "source"],
  };
  return readRows(table, columns, faults, (row) => ({
    agency: row.needed("agency"),
    agencyType: row.keyOf("agency_type", words["agency-type"], vocabularyFile),
    actionLine: row.keyOf("action_line", linesOrAll(actionLines), linesFile),
    subgroup: row.text("subgroup") === "" ? undefined : row.keyOf("subgroup", words.subgroup, vocabularyFile),
    role: row.keyOf("role", words.role, vocabularyFile),
    years: yearSpan(row, "year"),
    fact: row.needed("fact"),
    sources: sourceRefs(row, documents),
  }));
}

/** data/knowledge/stocktaking.csv. */
export function readStocktaking(table: ReferenceText, reference: LineReference, faults: Fault[]): StocktakingCount[] {
  const columns = { key: ["year", "action_line", "measure"], others: ["value", "precision", "note", "source"] };
  return readRows(table, columns, faults, (row) => {
    const value = row.number("value");
    if (!Number.isInteger(value) || value < 0)
      row.fail(
        "value",
        `"${row.text("value")}" is no count; expected a whole number.`,
        "Write the count as published.",
      );
    return {
      year: row.text("year") === "undated" ? undefined : row.year("year"),
      actionLine: row.keyOf("action_line", linesOrAll(reference.actionLines), linesFile),
      measure: row.needed("measure"),
      value,
      precision: row.oneOf("precision", precisions),
      note: row.optional("note"),
      sources: sourceRefs(row, reference.documents),
    };
  });
}

/** data/knowledge/wsis-sdg-matrix.csv. */
export function readSdgLinks(table: ReferenceText, reference: LineReference, faults: Fault[]): SdgLink[] {
  const others = ["linked", "basis", "verified_in_published_matrix", "source", "evidence"];
  return readRows(table, { key: ["action_line", "sdg"], others }, faults, (row) => {
    // Only links are kept: that a document names no link says nothing.
    row.oneOf("linked", ["yes"]);
    return {
      actionLine: row.keyOf("action_line", reference.actionLines, linesFile),
      sdg: goals(row, "sdg")[0] ?? 0,
      basis: row.keyOf("basis", reference.words["sdg-basis"], vocabularyFile),
      inPublishedMatrix: row.oneOf("verified_in_published_matrix", ["no", "yes"]) === "yes",
      sources: sourceRefs(row, reference.documents),
      evidence: row.needed("evidence"),
    };
  });
}
