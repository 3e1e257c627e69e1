import { ascending } from "d3";
import { existsSync, readFileSync } from "node:fs";
import type { Observation } from "../../src/model/observation.ts";
import type { Source } from "../../src/model/source.ts";
import { crossCheckWarnings } from "../../src/sources/cross-checks.ts";
import { duplicateFaults } from "../../src/sources/duplicates.ts";
import { readEditionTable } from "../../src/sources/edition-table.ts";
import type { Fault } from "../../src/sources/fault.ts";
import { moveWarnings } from "../../src/sources/large-moves.ts";
import type { SourceDescription } from "../../src/sources/source-description.ts";
import { readStatedAbsences } from "../../src/sources/stated-absences.ts";
import type { TableDescription } from "../../src/sources/table-description.ts";
import type { PrintedRank, TableReading } from "../../src/sources/table-reading.ts";
import { readTidyTable } from "../../src/sources/tidy-table.ts";
import { rawFolder, readDescriptions } from "./read-descriptions.ts";
import type { ReferenceData } from "./read-reference.ts";

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly source: string;
  readonly rowsRead: number;
  readonly observationsKept: number;
  readonly absencesStated: number;
  readonly missingCells: number;
}

export interface Figures {
  readonly observations: readonly Observation[];
  readonly printedRanks: readonly PrintedRank[];
  readonly sources: readonly Source[];
  readonly files: readonly FileReport[];
  readonly warnings: readonly Fault[];
}

/** Reads every table that a source.json of data/raw describes, and holds the figures against each other. */
export function readFigures(reference: ReferenceData, faults: Fault[]): Figures {
  const descriptions = readDescriptions(faults);
  const tables = descriptions.flatMap((description) =>
    description.tables.map((table) => readTable(table, description, reference)),
  );
  faults.push(...tables.flatMap(({ reading }) => reading.faults));
  const fed = tables.flatMap(({ reading }) => reading.observations);
  const sourceOf = new Map(fed.map(({ indicator, source }) => [indicator, source]));
  const { text, file } = reference.priceZeros;
  const stated = readStatedAbsences(text, file, sourceOf, { economies: reference.economyByIso3 });
  faults.push(...stated.faults);
  const observations = [...fed, ...stated.observations];
  faults.push(...duplicateFaults(observations));
  const crossChecks = tables.flatMap(({ reading }) => reading.crossChecks);
  return {
    observations: inOrder(observations, [...reference.indicators.keys()]),
    printedRanks: tables.flatMap(({ reading }) => reading.ranks),
    sources: [...descriptions, ...reference.sources].map(sourceOnly),
    files: [
      ...tables.map((one) => fileReport(one.file, one.source, one.reading)),
      fileReport(file, "", { ...stated, rowsRead: stated.observations.length, missingCells: 0 }),
    ],
    warnings: [...moveWarnings(observations, reference.indicators), ...crossCheckWarnings(crossChecks, observations)],
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
  { economyByIso3, indicators, knownExceptions, surveyZeros }: ReferenceData,
): { file: string; source: string; reading: TableReading } {
  const source = description.key;
  const file = `${rawFolder}/${source}/${table.file}`;
  if (!existsSync(file)) {
    const message = "the file is not there; source.json names it.";
    const advice = "Put the file in its place, or take it out of source.json.";
    return { file, source, reading: { ...nothing, faults: [{ kind: "missing-file", file, message, advice }] } };
  }
  const text = readFileSync(file, "utf8");
  const reference = { economies: economyByIso3, indicators, knownExceptions };
  if (table.layout === "tidy")
    return { file, source, reading: readTidyTable(text, file, table, description, reference) };
  // Only the survey tables print zeros for want of a figure; a table with its own ranks of the EGDI is one.
  const zeros = table.ranks?.["egdi"] === undefined ? undefined : surveyZeros;
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
