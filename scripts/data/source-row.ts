import type { Source } from "../../src/model/source.ts";
import type { Cell } from "../../src/publishing/csv.ts";

/** A source as sources.csv has it. */
export function sourceRow(one: Source): Cell[] {
  return [
    one.key,
    one.publisher,
    one.title,
    one.url,
    one.licence,
    one.licenceUrl,
    one.redistributionSettled ? 1 : 0,
    one.redistributionNote,
    one.retrieved,
    one.citation,
  ];
}
