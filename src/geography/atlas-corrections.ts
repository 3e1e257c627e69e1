import { readCsvTable, type Row } from "../sources/csv-table.ts";
import type { Fault } from "../sources/fault.ts";
import { nearest } from "../sources/nearest.ts";

export const correctionActions = ["join", "split", "redraw", "neutral", "omit", "dotted"] as const;
export type CorrectionAction = (typeof correctionActions)[number];

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** One row of atlas-corrections.csv. */
export interface Correction {
  readonly action: CorrectionAction;
  /** The atlas's own letters for the shape (`properties.a3`); for `dotted` an economy or "neutral". */
  readonly shape: string;
  /** Economy that receives the land, or lies on the other side of the border; '' for neutral and omit. */
  readonly to: string;
  readonly box: Box | undefined;
  /** Longitude and latitude of each point of a border that is drawn anew. */
  readonly line: readonly (readonly [number, number])[];
  /** A fault about this row. */
  readonly fault: (columnName: string, message: string, advice: string) => Fault;
}

const columns = ["action", "shape", "to", "west", "south", "east", "north", "line", "reason"];

/** Reads atlas-corrections.csv; rows with a fault are left out. */
export function readAtlasCorrections(text: string, file: string): { corrections: Correction[]; faults: Fault[] } {
  const { rows, faults: shapeFaults } = readCsvTable(text, file, columns);
  const faults = [...shapeFaults];
  const corrections: Correction[] = [];
  for (const row of rows) {
    const found = rowFaults(row);
    if (found.length > 0) faults.push(...found);
    else {
      corrections.push({
        action: row.at("action") as CorrectionAction,
        shape: row.at("shape"),
        to: row.at("to"),
        box: boxOf(row),
        line: lineOf(row),
        fault: (columnName, message, advice) => row.fault("atlas-correction", columnName, message, advice),
      });
    }
  }
  return { corrections, faults };
}

function rowFaults(row: Row): Fault[] {
  const faults: Fault[] = [];
  const fault = (columnName: string, message: string, advice: string) =>
    faults.push(row.fault("atlas-correction", columnName, message, advice));
  const action = row.at("action");
  if (!correctionActions.some((known) => known === action)) {
    const like = nearest(action, correctionActions);
    fault(
      "action",
      `"${action}" is no action; expected one of ${correctionActions.join(", ")}.`,
      like === undefined ? "Write one of these." : `Write "${like}" if that is meant.`,
    );
  }
  if (row.at("reason") === "") fault("reason", "the reason is empty.", "Say why the map departs from the atlas here.");
  const box = boxCells(row);
  if (box.some((cell) => cell !== "") && boxOf(row) === undefined) {
    fault(
      "west",
      `"${box.join(", ")}" is no box; expected west, south, east, north in degrees.`,
      "Fill all four, west before east and south before north, or none.",
    );
  } else if (action === "split" && boxOf(row) === undefined) {
    fault("west", "a split needs a box.", "Give west, south, east, north of the land that leaves the shape.");
  }
  if (action === "redraw" && lineOf(row).length < 2) {
    fault(
      "line",
      `"${row.at("line")}" is no line.`,
      'Write "longitude latitude" of at least two points, with ; between.',
    );
  }
  return faults;
}

const boxCells = (row: Row): string[] => ["west", "south", "east", "north"].map((side) => row.at(side));

function boxOf(row: Row): Box | undefined {
  const cells = boxCells(row);
  const [west, south, east, north] = cells.map(Number) as [number, number, number, number];
  return cells.every((cell) => cell !== "") && west < east && south < north ? [west, south, east, north] : undefined;
}

function lineOf(row: Row): [number, number][] {
  const points = row
    .at("line")
    .split(";")
    .map((point) => point.trim().split(/\s+/).map(Number));
  const whole = points.every((point) => point.length === 2 && point.every(Number.isFinite));
  return whole ? (points as [number, number][]) : [];
}
