import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Observation } from "../../src/model/observation.ts";
import type { Source } from "../../src/model/source.ts";
import { readEditionTable } from "../../src/sources/edition-table.ts";
import type { Fault } from "../../src/sources/fault.ts";
import { crossCheckWarnings, duplicateFaults, moveWarnings } from "../../src/sources/joined-observations.ts";
import { readSourceDescription, type SourceDescription } from "../../src/sources/source-description.ts";
import { readStatedAbsences } from "../../src/sources/stated-absences.ts";
import type { CrossCheck, PrintedRank, TableReading } from "../../src/sources/table-reading.ts";
import { readTidyTable } from "../../src/sources/tidy-table.ts";
import { referenceText, type ReferenceData } from "./read-reference.ts";

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

const folder = "data/raw";

/** Reads every table that a source.json of data/raw describes, and holds the figures against each other. */
export function readFigures(reference: ReferenceData, faults: Fault[]): Figures {
  const observations: Observation[] = [];
  const printedRanks: PrintedRank[] = [];
  const crossChecks: CrossCheck[] = [];
  const files: FileReport[] = [];
  const descriptions = readDescriptions(faults);
  for (const description of descriptions)
    for (const table of description.tables) {
      const file = `${folder}/${description.key}/${table.file}`;
      const reading = readTable(file, table, description, reference);
      observations.push(...reading.observations);
      printedRanks.push(...reading.ranks);
      crossChecks.push(...reading.crossChecks);
      faults.push(...reading.faults);
      files.push(fileReport(file, description.key, reading.rowsRead, reading.missingCells, reading.observations));
    }
  const absences = referenceText("price-zeros");
  const sourceOf = new Map(observations.map(({ indicator, source }) => [indicator, source]));
  const stated = readStatedAbsences(absences.text, absences.file, sourceOf);
  faults.push(...stated.faults);
  observations.push(...stated.observations);
  files.push(fileReport(absences.file, "", stated.observations.length, 0, stated.observations));
  faults.push(...duplicateFaults(observations));
  return {
    observations: inOrder(observations, [...reference.indicators.keys()]),
    printedRanks,
    sources: [...descriptions, ...reference.sources].map(sourceOnly),
    files,
    warnings: [...moveWarnings(observations, reference.indicators), ...crossCheckWarnings(crossChecks, observations)],
  };
}

function readDescriptions(faults: Fault[]): SourceDescription[] {
  const descriptions: SourceDescription[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue;
    const file = `${folder}/${entry.name}/source.json`;
    const found = existsSync(file)
      ? readSourceDescription(readFileSync(file, "utf8"), file)
      : { faults: [{ kind: "source-description", file, message: "the folder has no source.json.", advice: "Describe the source; data/raw/README.md says how." }] };
    faults.push(...found.faults);
    if ("description" in found && found.description !== undefined) descriptions.push(found.description);
  }
  return descriptions;
}

function readTable(
  file: string,
  table: SourceDescription["tables"][number],
  description: SourceDescription,
  { economies, indicators, knownExceptions, surveyZeros }: ReferenceData,
): TableReading {
  const reference = { economies: new Map(economies.map((economy) => [economy.iso3, economy])), indicators, knownExceptions };
  if (!existsSync(file)) {
    const fault = { kind: "missing-file", file, message: "the file is not there; source.json names it.", advice: "Put the file in its place, or take it out of source.json." };
    return { observations: [], ranks: [], crossChecks: [], faults: [fault], rowsRead: 0, missingCells: 0 };
  }
  const text = readFileSync(file, "utf8");
  if (table.layout === "tidy") return readTidyTable(text, file, table, description, reference);
  // Only the survey tables print zeros for want of a figure; a table with its own ranks of the EGDI is one.
  const zeros = table.ranks?.["egdi"] === undefined ? undefined : surveyZeros;
  return readEditionTable(text, file, table, description, reference, zeros);
}

function fileReport(file: string, source: string, rowsRead: number, missingCells: number, kept: readonly Observation[]): FileReport {
  const absences = kept.filter(({ value }) => value === undefined).length;
  return { file, source, rowsRead, observationsKept: kept.length - absences, absencesStated: absences, missingCells };
}

function sourceOnly(source: Source): Source {
  const { key, publisher, title, url, licence, licenceUrl, redistributionSettled, redistributionNote, retrieved, citation } = source;
  return { key, publisher, title, url, licence, licenceUrl, redistributionSettled, redistributionNote, retrieved, citation };
}

/** By indicator as in the catalogue, economy, year: the order of every file. */
function inOrder(observations: readonly Observation[], codes: readonly string[]): Observation[] {
  const place = new Map(codes.map((code, index) => [code, index]));
  return [...observations].sort(
    (a, b) =>
      (place.get(a.indicator) ?? 0) - (place.get(b.indicator) ?? 0) ||
      (a.economy < b.economy ? -1 : a.economy > b.economy ? 1 : 0) ||
      a.year - b.year,
  );
}
