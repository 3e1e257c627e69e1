import { practiceColumns } from "../../model/practice.ts";
import type { ColumnType, TableKind } from "../table-kind.ts";

/** Columns that hold no text. */
const types: Readonly<Record<string, ColumnType>> = {
  year: "year",
  year_started: "year",
  value: "number",
  in_published_matrix: "flag",
  source_url: "address",
  source_url_2: "address",
};

/** A table of knowledge. The words of a column are those of all tables of knowledge: `know-{column}`. */
function knowledgeKind(name: string, key: readonly string[], columns: readonly string[]): TableKind {
  return {
    name,
    key,
    licence: "knowledge",
    columns: columns.map((column) => ({
      name: column,
      type: types[column] ?? "text",
      words: `know-${column.replace(/_2$/, "")}`,
      ...(key.includes(column) ? { required: true as const } : {}),
    })),
  };
}

export const practicesKind = knowledgeKind("practices", ["id"], practiceColumns);

const line = "action_line";
const recommendationColumns = ["id", "document", "paragraph", "meeting", "addressee", "restated", "measurable"];

const kinds = [
  practicesKind,
  knowledgeKind("vocabulary", ["kind", "word"], ["kind", "word", "of", "note"]),
  knowledgeKind("action-lines", ["code"], ["code", "name", "lead_facilitators", "co_facilitator", "source", "note"]),
  knowledgeKind("agencies", [], ["agency", "agency_type", line, "subgroup", "role", "years", "fact", "source"]),
  knowledgeKind("stocktaking", [], ["year", line, "measure", "value", "precision", "note", "source"]),
  knowledgeKind("wsis-sdg-matrix", [line, "sdg"], [line, "sdg", "basis", "in_published_matrix", "evidence", "source"]),
  knowledgeKind("documents", ["id"], ["id", "title", "publisher", "place", "date"]),
  knowledgeKind("document-figures", ["id"], ["id", "year", "value", "precision", "indicator", "source"]),
  knowledgeKind("milestones", [], ["year", "date", "date_note", "event", "place", "document", "source"]),
  knowledgeKind(
    "recommendations",
    ["id"],
    [...recommendationColumns, "indicators", "collections", "indicators_wanted"],
  ),
];

/** The kinds of the tables of knowledge, by the name of their file. */
export const knowledgeKinds: ReadonlyMap<string, TableKind> = new Map(kinds.map((kind) => [kind.name, kind]));
