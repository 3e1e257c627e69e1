import type { Iso3 } from "../model/economy.ts";
import type { Source } from "../model/source.ts";
import type { Fault } from "./fault.ts";
import { readRows, type ReferenceText } from "./reference-rows.ts";
import { sourceFacts } from "./sources-table.ts";

/** Words of a publisher's note that give a figure its status or scope. */
export interface NotePhrase {
  readonly publisher: string;
  /** `{n}`, `{m}` stand for a number, `{year}` for the figure's year; `*` at the start: inside a word too. */
  readonly phrase: string;
  readonly kind: "status" | "scope";
  /** A status, or a scope in which `{n}` and `{m}` are filled in. */
  readonly gives: string;
  readonly columns: readonly string[];
}

/** What is known of publishers' files: data/reference/publisher-*.csv. */
export interface PublisherTables {
  /** Official name of a column by `layout/name in some downloads`. */
  readonly columns: ReadonlyMap<string, string>;
  /** By `publisher/name`. */
  readonly names: ReadonlyMap<string, Iso3>;
  /** By `publisher/code`: codes that are not ISO; undefined where the rows are left out, and why. */
  readonly codes: ReadonlyMap<string, { readonly iso3: Iso3 | undefined; readonly reason: string }>;
  /** Code of the indicator by `publisher/code of the series`. */
  readonly series: ReadonlyMap<string, string>;
  readonly phrases: readonly NotePhrase[];
  /** By layout; title and key are what each file's own are made from. */
  readonly sources: ReadonlyMap<string, Source>;
}

export interface PublisherTexts {
  readonly columns: ReferenceText;
  readonly names: ReferenceText;
  readonly codes: ReferenceText;
  readonly series: ReferenceText;
  readonly phrases: ReferenceText;
  readonly sources: ReferenceText;
}

/** data/reference/publisher-*.csv; what is wrong in them is added to `faults`. */
export function readPublisherTables(
  texts: PublisherTexts,
  economies: ReadonlySet<Iso3>,
  indicators: ReadonlySet<string>,
  faults: Fault[],
): PublisherTables {
  const economyTable = "data/reference/economies.csv";
  return {
    columns: mapOf(texts.columns, ["layout", "header"], ["column"], faults, (row) => row.needed("column")),
    names: mapOf(texts.names, ["publisher", "name"], ["iso3", "reason"], faults, (row) =>
      row.keyOf("iso3", economies, economyTable),
    ),
    codes: mapOf(texts.codes, ["publisher", "code"], ["iso3", "reason"], faults, (row) => ({
      iso3: row.text("iso3") === "" ? undefined : row.keyOf("iso3", economies, economyTable),
      reason: row.needed("reason"),
    })),
    series: mapOf(texts.series, ["publisher", "series_code"], ["indicator"], faults, (row) =>
      row.keyOf("indicator", indicators, "data/reference/indicators.csv"),
    ),
    phrases: readPhrases(texts.phrases, faults),
    sources: readSources(texts.sources, faults),
  };
}

type Read<T> = (row: Parameters<Parameters<typeof readRows>[3]>[0]) => T;

/** A table as a map by the cells of its key, joined by `/`. */
function mapOf<T>(
  table: ReferenceText,
  key: string[],
  others: string[],
  faults: Fault[],
  read: Read<T>,
): Map<string, T> {
  return new Map(
    readRows(
      table,
      { key, others },
      faults,
      (row) => [key.map((name) => row.needed(name)).join("/"), read(row)] as const,
    ),
  );
}

function readPhrases(table: ReferenceText, faults: Fault[]): NotePhrase[] {
  const columns = { key: ["publisher", "phrase"], others: ["kind", "gives", "columns"] };
  return readRows(table, columns, faults, (row) => ({
    publisher: row.needed("publisher"),
    phrase: row.needed("phrase"),
    kind: row.oneOf("kind", ["status", "scope"] as const),
    gives: row.needed("gives"),
    columns: row.needed("columns").split(", "),
  }));
}

function readSources(table: ReferenceText, faults: Fault[]): Map<string, Source> {
  const others = ["key", "publisher", "title", "url", "licence", "licence_url", "redistribution_settled"];
  return mapOf(table, ["layout"], others, faults, (row) => ({
    ...sourceFacts(row),
    retrieved: undefined,
    citation: "",
  }));
}
