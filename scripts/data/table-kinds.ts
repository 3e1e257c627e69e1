import { readAtlasCorrections } from "../../src/geography/atlas-corrections.ts";
import { readLandBorders } from "../../src/geography/land-borders.ts";
import { readPoints } from "../../src/geography/points.ts";
import type { Fault } from "../../src/sources/fault.ts";
import type { Present } from "./add-check.ts";
import type { OpenTable } from "./own-table.ts";
import { readKnowledge } from "./read-knowledge.ts";

/**
 * Reads tables of ours that figures are not read by, each opened by its path in data/, and adds what is wrong with them.
 * @returns the paths of the tables as they were opened
 */
type TableKind = (open: OpenTable, present: Present, faults: Fault[]) => readonly string[];

/** What `npm run data:check` reads besides data/raw and the tables that figures are read by; a new kind enters here. */
export const tableKinds: readonly TableKind[] = [mapTables, knowledgeTables];

function mapTables(open: OpenTable, { reference }: Present, faults: Fault[]): string[] {
  const codes = new Set(reference.economyByIso3.keys());
  const corrections = open("data/reference/atlas-corrections.csv", faults);
  const borders = open("data/reference/land-borders.csv", faults);
  const points = open("data/reference/points.csv", faults);
  faults.push(
    ...readAtlasCorrections(corrections.text, corrections.file).faults,
    ...readLandBorders(borders.text, borders.file, codes).faults,
    ...readPoints(points.text, points.file, codes).faults,
  );
  return [corrections, borders, points].map(({ file }) => file);
}

function knowledgeTables(open: OpenTable, { reference }: Present, faults: Fault[]): string[] {
  const opened: string[] = [];
  readKnowledge(reference, faults, (path, ofTable) => {
    const table = open(path, ofTable);
    opened.push(table.file);
    return table;
  });
  return opened;
}
