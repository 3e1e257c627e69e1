import type { Language } from "../../src/i18n/language.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Source } from "../../src/model/source.ts";
import type { Cell } from "../../src/publishing/csv.ts";
import { columnKey, columnNames } from "../../src/publishing/table-kind.ts";
import { sourcesKind } from "../../src/publishing/tables/reference.ts";
import { plainText } from "../../src/publishing/typed-cell.ts";
import type { Sheet } from "../../src/publishing/workbook.ts";
import { rowsOf, type PublishedTable } from "./published-table.ts";
import { sourceRow } from "./source-row.ts";

/** What sheets beside the figures are made of. */
export interface SheetFacts {
  readonly words: Language;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Keys of the sources of each indicator. */
  readonly sourcesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The codebook and the sources of a workbook of figures; none beside tables that say themselves what they mean. */
export function workbookSheets(table: PublishedTable, facts: SheetFacts): Sheet[] {
  const at = table.kind.columns.findIndex(({ name }) => name === "indicator");
  if (at === -1) return [];
  const codes = new Set(rowsOf(table).map((row) => plainText(row[at])));
  return [codebookSheet(table, codes, facts), sourcesSheet(codes, facts)];
}

function codebookSheet({ kind }: PublishedTable, codes: ReadonlySet<string>, { words, indicators }: SheetFacts): Sheet {
  const columns = kind.columns.map((one): Cell[] => ["column", one.name, words.text(columnKey(one)), undefined]);
  const listed = kind.columns.flatMap(({ name, codes: list = [] }) =>
    name === "status" ? list.map((code): Cell[] => ["status", code, words.text(`status.${code}.lead`), undefined]) : [],
  );
  const about = [...codes].map((code): Cell[] => [
    "indicator",
    code,
    `${words.text(`indicator.${code}.name`)}. ${words.text(`indicator.${code}.definition`)}`,
    indicators.get(code)?.unit,
  ]);
  return { name: "codebook", columns: ["what", "name", "meaning", "unit"], rows: [...columns, ...listed, ...about] };
}

function sourcesSheet(codes: ReadonlySet<string>, { sources, sourcesOf }: SheetFacts): Sheet {
  const keys = new Set([...codes].flatMap((code) => [...(sourcesOf.get(code) ?? [])]));
  const rows = [...sources.values()].filter(({ key }) => keys.has(key)).map(sourceRow);
  return { name: "sources", columns: columnNames(sourcesKind), rows };
}
