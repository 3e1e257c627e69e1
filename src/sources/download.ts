import type { Source } from "../model/source.ts";
import type { ByteSource } from "./byte-source.ts";
import { duplicateFaults } from "./duplicates.ts";
import type { Fault, Warning } from "./fault.ts";
import { moveWarnings } from "./large-moves.ts";
import { allLayouts } from "./layouts/all-layouts.ts";
import type { IgnoredRows, LayoutName, LayoutReading, LayoutReference, ReadingNote } from "./layouts/layout.ts";
import { tidyDownload, tidyTable } from "./layouts/tidy-download.ts";
import { readAs } from "./publisher-file.ts";
import { proposedSource } from "./proposed-source.ts";
import type { TableDescription } from "./table-description.ts";
import type { TableReading } from "./table-reading.ts";

/** What downloads are read by: `downloadReference` of scripts/data/read-reference.ts makes it. */
export type DownloadReference = LayoutReference;

/** A publisher's file as read: what it would feed, and how source.json describes it. */
export interface DownloadReading {
  readonly layout: LayoutName;
  readonly title: string;
  readonly publisher: string;
  /** Proposed key of the source, e.g. "itu-dh-2026-04"; the folder's name. */
  readonly key: string;
  /** Proposed source.json without `missing` and `tables`; key, publisher and title as above. */
  readonly source: Source;
  /** Texts that stand for no figure, for source.json. */
  readonly missing: readonly string[];
  /** Entries of "tables" in source.json for this file; `file` is the name handed in. */
  readonly table: readonly TableDescription[];
  /** Observations bear `key` as source and the path handed in as sourceFile. */
  readonly reading: TableReading;
  /** To look at, not to mend: large moves within the file, units that contradict the catalogue. */
  readonly warnings: readonly Warning[];
  readonly ignored: readonly IgnoredRows[];
  readonly notes: readonly ReadingNote[];
}

export interface DownloadOptions {
  /** Path for messages and for `sourceFile` of the observations. */
  readonly file: string;
  /** Name of the file in data/raw/<source>/. */
  readonly name: string;
  /** Month of the download, YYYY-MM. */
  readonly retrieved: string | undefined;
  readonly reference: DownloadReference;
  /** Code of the indicator, for files that do not name their series (Databank, tidy). */
  readonly indicator?: string | undefined;
}

/**
 * Decodes a file, recognises its layout by its header and reads it.
 * @returns what it would feed, with the faults of its rows; or the faults for which it cannot be read at all
 */
export function readDownload(
  bytes: Uint8Array | ByteSource,
  { file, name, retrieved, reference, indicator }: DownloadOptions,
): DownloadReading | { readonly faults: readonly Fault[] } {
  const layouts = [...Object.values(allLayouts), tidyDownload];
  const selection = indicator === undefined ? undefined : { indicator };
  const source = { key: "", retrieved };
  const found = readAs(bytes, layouts, { file, source, reference, selection });
  if ("faults" in found) return found;
  const { layout, columns, reading } = found;
  const proposed = proposedSource(layout.name, retrieved, reading, reference);
  const { key, publisher, title } = proposed;
  const observations = reading.observations.map((one) => ({ ...one, source: key }));
  return {
    ...{ layout: layout.name, title, publisher, key, source: proposed, missing: layout.missing },
    table: [tableOf(layout.name, name, columns, reading)],
    reading: { ...tableReading(reading), observations, faults: [...reading.faults, ...duplicateFaults(observations)] },
    warnings: [...reading.warnings, ...moveWarnings(observations, reference.indicators)],
    ignored: reading.ignored,
    notes: reading.notes,
  };
}

function tableOf(
  layout: LayoutName,
  file: string,
  columns: readonly string[],
  { selection }: LayoutReading,
): TableDescription {
  return layout === "tidy" ? tidyTable(file, selection.indicator ?? "", columns) : { file, layout, ...selection };
}

function tableReading({
  observations,
  ranks,
  crossChecks,
  faults,
  rowsRead,
  missingCells,
}: LayoutReading): TableReading {
  return { observations, ranks, crossChecks, faults, rowsRead, missingCells };
}

/**
 * The month of a download as its file tells it: the time stamp in an ITU file name, else the file's own date.
 * @param name of the file, e.g. `…_1767873612915.csv` (milliseconds since 1970), or `…_1767873612915 (1).csv` where a
 * browser had it already
 * @returns YYYY-MM (UTC)
 */
export function retrievedOf(name: string, modified: Date): string {
  const stamp = /_(1\d{12})(?: ?\(\d+\))?\.csv$/i.exec(name)?.[1];
  return (stamp === undefined ? modified : new Date(Number(stamp))).toISOString().slice(0, 7);
}
