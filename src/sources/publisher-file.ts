import { bytesInMemory, type ByteSource } from "./byte-source.ts";
import type { Fault } from "./fault.ts";
import { allLayouts } from "./layouts/all-layouts.ts";
import type { Layout, LayoutReading, LayoutReference, Selection } from "./layouts/layout.ts";
import { openTable } from "./open-table.ts";
import type { PublisherTable } from "./table-description.ts";
import { unknownIndicators } from "./unknown-indicators.ts";

/** What a file is read for, and by. */
export interface FileToRead {
  /** Path for messages and for `sourceFile`. */
  readonly file: string;
  /** Key of the source, and the month it was retrieved. */
  readonly source: { readonly key: string; readonly retrieved: string | undefined };
  readonly reference: LayoutReference;
  readonly selection: Selection | undefined;
}

/** Reads a file of data/raw in the layout of its publisher, as source.json describes it. */
export function readPublisherFile(
  bytes: Uint8Array | ByteSource,
  table: PublisherTable,
  toRead: Omit<FileToRead, "selection">,
): LayoutReading {
  const { file, reference } = toRead;
  const codes = [...Object.values(table.series ?? {}), ...(table.indicator === undefined ? [] : [table.indicator])];
  const unknown = unknownIndicators(codes, file, reference);
  const found = readAs(bytes, [allLayouts[table.layout]], { ...toRead, selection: table });
  const reading = "reading" in found ? found.reading : { ...nothing, faults: found.faults };
  return unknown.length > 0 ? { ...nothing, faults: [...unknown, ...reading.faults] } : reading;
}

const nothing: LayoutReading = {
  ...{ observations: [], ranks: [], crossChecks: [], faults: [], rowsRead: 0, missingCells: 0 },
  ...{ warnings: [], ignored: [], notes: [], selection: {}, subjects: [] },
};

/** Reads a file in the one of some layouts that it has. */
export function readAs(
  bytes: Uint8Array | ByteSource,
  layouts: readonly Layout[],
  { file, source, reference, selection }: FileToRead,
): { layout: Layout; columns: readonly string[]; reading: LayoutReading } | { readonly faults: readonly Fault[] } {
  const table = openTable(bytes instanceof Uint8Array ? bytesInMemory(bytes) : bytes, file, layouts, reference);
  if ("faults" in table) return table;
  const { layout, columns, header, preamble } = table;
  const place = { file, columns, headerLine: header.line, preamble };
  return { layout, columns, reading: layout.read({ ...place, rows: table.rows(), source, reference, selection }) };
}
