import { ascending } from "d3-array";
import { existsSync } from "node:fs";
import type { Observation } from "../../src/model/observation.ts";
import type { FileReport } from "../../src/model/report.ts";
import type { Source } from "../../src/model/source.ts";
import { crossCheckWarnings } from "../../src/sources/cross-checks.ts";
import { duplicateFaults } from "../../src/sources/duplicates.ts";
import { readEditionTable } from "../../src/sources/edition-table.ts";
import type { Fault, Warning } from "../../src/sources/fault.ts";
import { moveWarnings } from "../../src/sources/large-moves.ts";
import { readPublisherFile } from "../../src/sources/publisher-file.ts";
import type { SourceDescription } from "../../src/sources/source-description.ts";
import { readStatedAbsences } from "../../src/sources/stated-absences.ts";
import type { TableDescription } from "../../src/sources/table-description.ts";
import type { CrossCheck, PrintedRank, TableReading } from "../../src/sources/table-reading.ts";
import { readTidyTable } from "../../src/sources/tidy-table.ts";
import { fileBytes } from "./file-bytes.ts";
import { ownText } from "./own-table.ts";
import { rawFolder, readDescriptions } from "./read-descriptions.ts";
import { downloadReference, type ReferenceData } from "./read-reference.ts";
import { exchangedColumns } from "./survey-consistency.ts";

export interface Figures {
  readonly observations: readonly Observation[];
  readonly printedRanks: readonly PrintedRank[];
  /** What tables repeat of indicators that others feed, also where it differs. */
  readonly repeats: readonly CrossCheck[];
  readonly sources: readonly Source[];
  readonly files: readonly FileReport[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads every table that a source.json of data/raw describes, and holds the figures against each other.
 * @param disk where data/raw stands while it is not yet in its place
 */
export function readFigures(reference: ReferenceData, faults: Fault[], disk = rawFolder): Figures {
  const descriptions = readDescriptions(faults, disk);
  const tables = descriptions.flatMap((description) =>
    description.tables.map((table) => readTable(table, description, reference, disk)),
  );
  faults.push(...tables.flatMap(({ reading }) => reading.faults));
  const fed = tables.flatMap(({ reading }) => reading.observations);
  const sourceOf = new Map(fed.map(({ indicator, source }) => [indicator, source]));
  const { text, file } = reference.priceZeros;
  const stated = readStatedAbsences(text, file, sourceOf, { economies: reference.economyByIso3 });
  faults.push(...stated.faults);
  const observations = [...fed, ...stated.observations];
  faults.push(...duplicateFaults(observations), ...exchangedColumns(observations, reference.editions));
  const crossChecks = tables.flatMap(({ reading }) => reading.crossChecks);
  return {
    observations: inOrder(observations, [...reference.indicators.keys()]),
    printedRanks: tables.flatMap(({ reading }) => reading.ranks),
    repeats: crossChecks,
    sources: [...descriptions, ...reference.sources].map(sourceOnly),
    files: [
      ...tables.map((one) => fileReport(one.file, one.source, one.reading)),
      fileReport(file, "", { ...stated, rowsRead: stated.observations.length, missingCells: 0 }),
    ],
    warnings: [
      ...tables.flatMap(({ reading }) => reading.warnings ?? []),
      ...moveWarnings(observations, reference.indicators),
      ...crossCheckWarnings(crossChecks, observations),
    ],
  };
}

const nothing: TableReading = {
  observations: [],
  ranks: [],
  crossChecks: [],
  faults: [],
  rowsRead: 0,
  missingCells: 0,
};

function readTable(
  table: TableDescription,
  description: SourceDescription,
  referenceData: ReferenceData,
  disk: string,
): { file: string; source: string; reading: TableReading & { readonly warnings?: readonly Warning[] } } {
  const source = description.key;
  const file = `${rawFolder}/${source}/${table.file}`;
  const place = `${disk}/${source}/${table.file}`;
  if (!existsSync(place)) {
    const message = "the file is not there; source.json names it.";
    const advice = "Put the file in its place, or take it out of source.json.";
    return { file, source, reading: { ...nothing, faults: [{ kind: "missing-file", file, message, advice }] } };
  }
  const reference = downloadReference(referenceData);
  if (table.layout !== "tidy" && table.layout !== "edition") {
    const toRead = { file, source: description, reference };
    return { file, source, reading: readPublisherFile(fileBytes(place), table, toRead) };
  }
  const unreadable: Fault[] = [];
  const text = ownText(file, place, unreadable);
  if (unreadable.length > 0) return { file, source, reading: { ...nothing, faults: unreadable } };
  if (table.layout === "tidy")
    return { file, source, reading: readTidyTable(text, file, table, description, reference) };
  // Only the survey tables print zeros for want of a figure; a table with its own ranks of the EGDI is one.
  const zeros = table.ranks?.["egdi"] === undefined ? undefined : referenceData.surveyZeros;
  return { file, source, reading: readEditionTable(text, file, table, description, reference, zeros) };
}

function fileReport(
  file: string,
  source: string,
  { observations, rowsRead, missingCells }: Pick<TableReading, "observations" | "rowsRead" | "missingCells">,
): FileReport {
  const absencesStated = observations.filter(({ value }) => value === undefined).length;
  const observationsKept = observations.length - absencesStated;
  return { file, source, rowsRead, observationsKept, absencesStated, missingCells };
}

/** Without what a description says of its tables. */
function sourceOnly(source: Source): Source {
  const { key, publisher, title, url, licence, licenceUrl, retrieved, citation } = source;
  const { redistributionSettled, redistributionNote } = source;
  const licensing = { licence, licenceUrl, redistributionSettled, redistributionNote };
  return { key, publisher, title, url, ...licensing, retrieved, citation };
}

/** By indicator as in the catalogue, economy, year: the order of every file. */
function inOrder(observations: readonly Observation[], codes: readonly string[]): Observation[] {
  const place = new Map(codes.map((code, index) => [code, index]));
  const placeOf = ({ indicator }: Observation): number => place.get(indicator) ?? 0;
  return observations.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || ascending(a.economy, b.economy) || ascending(a.year, b.year),
  );
}
