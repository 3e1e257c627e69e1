import { precisions } from "../../model/action-line.ts";
import {
  collectionTables,
  measurabilities,
  type Collection,
  type DocumentFigure,
  type FollowedDocument,
  type Milestone,
  type Recommendation,
} from "../../model/follow-up.ts";
import type { Fault } from "../fault.ts";
import { readRows, type ReferenceRow, type ReferenceText } from "../reference-rows.ts";
import { partialDate, sourceRefs } from "./knowledge-cells.ts";
import { vocabularyFile, type Words } from "./vocabulary-table.ts";

/** data/knowledge/documents.csv: the documents that the atlas follows up. */
export function readDocuments(table: ReferenceText, faults: Fault[]): FollowedDocument[] {
  return readRows(table, { key: ["id"], others: ["title", "publisher", "place", "date"] }, faults, (row) => {
    const id = row.text("id");
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      row.fail("id", `"${id}" is no id; expected lower case, digits and hyphens.`, "Other tables name it so.");
    return {
      id,
      title: row.needed("title"),
      publisher: row.needed("publisher"),
      place: row.needed("place"),
      date: partialDate(row, "date"),
    };
  });
}

/** data/knowledge/milestones.csv. */
export function readMilestones(table: ReferenceText, documents: ReadonlySet<string>, faults: Fault[]): Milestone[] {
  const columns = { key: ["date", "event"], others: ["year", "date_note", "place", "document", "source"] };
  return readRows(table, columns, faults, (row) => {
    const [date, event] = [partialDate(row, "date"), row.needed("event")];
    if (date.year !== row.year("year"))
      row.fail("year", `${row.text("year")} is not the year of "${row.text("date")}".`, "Make the two agree.");
    return {
      date,
      dateNote: row.optional("date_note"),
      event,
      place: row.optional("place"),
      document: row.optional("document"),
      sources: sourceRefs(row, documents),
    };
  });
}

/** data/knowledge/recommendations.csv. */
export function readRecommendations(
  table: ReferenceText,
  reference: {
    readonly documents: ReadonlySet<string>;
    readonly indicators: ReadonlySet<string>;
    readonly words: Words;
  },
  faults: Fault[],
): Recommendation[] {
  const others = [
    ...["document", "paragraph", "meeting", "addressee", "restated"],
    ...["indicators_wanted", "indicator_codes", "tables", "measurable"],
  ];
  return readRows(table, { key: ["id"], others }, faults, (row) => {
    const indicators = row.keysOf("indicator_codes", reference.indicators, "data/reference/indicators.csv");
    const collections = row.parts("tables").flatMap((part) => collection(row, part, reference.words) ?? []);
    const measurable = row.oneOf("measurable", measurabilities);
    if (["series", "partly"].includes(measurable) && indicators.length === 0)
      row.fail("indicator_codes", `nothing measures it, and it is called "${measurable}".`, "Name an indicator.");
    if (measurable === "collection" && row.text("tables") === "")
      row.fail("tables", 'no table answers it, and it is called "collection".', "Name a table.");
    return {
      id: row.needed("id"),
      document: row.keyOf("document", reference.documents, "data/knowledge/documents.csv"),
      paragraph: row.needed("paragraph"),
      meeting: row.needed("meeting"),
      addressee: row.needed("addressee"),
      restated: row.needed("restated"),
      indicatorsWanted: row.needed("indicators_wanted"),
      indicators,
      collections,
      measurable,
    };
  });
}

/** data/knowledge/document-figures.csv. */
export function readDocumentFigures(
  table: ReferenceText,
  reference: { readonly documents: ReadonlySet<string>; readonly indicators: ReadonlySet<string> },
  faults: Fault[],
): DocumentFigure[] {
  const others = ["year", "value", "precision", "indicator", "source"];
  return readRows(table, { key: ["id"], others }, faults, (row) => {
    const value = row.number("value");
    if (!Number.isInteger(value) || value <= 0)
      row.fail("value", `"${row.text("value")}" is no count; expected a whole number.`, "Write the count in full.");
    return {
      id: row.needed("id"),
      year: row.year("year"),
      value,
      precision: row.oneOf("precision", precisions),
      indicator: row.keyOf("indicator", reference.indicators, "data/reference/indicators.csv"),
      sources: sourceRefs(row, reference.documents),
    };
  });
}

/** `practices`, or `practices:theme=ppp`: those of a theme or level only. */
function collection(row: ReferenceRow, part: string, words: Words): Collection | undefined {
  const [, name, facet, word = ""] = /^([a-z]+)(?::(theme|level)=([a-z-]+))?$/.exec(part) ?? [];
  const table = collectionTables.find((one) => one === name);
  const known = facet === "theme" || facet === "level" ? facet : undefined;
  if (table === undefined || (known !== undefined && table !== "practices")) {
    const forms = [...collectionTables, "practices:theme=…", "practices:level=…"].join(", ");
    row.fail("tables", `"${part}" is no collection; expected one of ${forms}.`, "Write one of these.");
    return undefined;
  }
  if (known === undefined) return { table, only: undefined };
  if (words[known].has(word)) return { table, only: { facet: known, word } };
  row.fail("tables", `"${word}" is no ${known} of ${vocabularyFile}.`, "Write a word of that table.");
  return undefined;
}
