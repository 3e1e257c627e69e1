import type { Source } from "../model/source.ts";
import type { Fault } from "./fault.ts";
import { type ReferenceRow, readRows, type ReferenceText } from "./reference-rows.ts";

const columns = {
  key: ["key"],
  others: [
    ...["publisher", "title", "url", "licence", "licence_url", "redistribution_settled", "retrieved", "citation"],
  ],
};

/** What every row that describes a source says, be it of a table or of a publisher's downloads. */
export function sourceFacts(row: ReferenceRow): Omit<Source, "retrieved" | "citation"> {
  return {
    key: row.needed("key"),
    publisher: row.needed("publisher"),
    title: row.needed("title"),
    url: row.optional("url"),
    licence: row.needed("licence"),
    licenceUrl: row.optional("licence_url"),
    redistributionSettled: row.text("redistribution_settled").startsWith("yes"),
    redistributionNote: row.needed("redistribution_settled"),
  };
}

/** data/reference/sources.csv: sources of reference tables; those of figures describe themselves. */
export function readSourcesTable(table: ReferenceText, faults: Fault[]): Source[] {
  return readRows(table, columns, faults, (row) => ({
    ...sourceFacts(row),
    retrieved: row.optional("retrieved"),
    citation: row.needed("citation"),
  }));
}
