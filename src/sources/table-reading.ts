import type { Observation } from "../model/observation.ts";
import type { Fault } from "./fault.ts";

/** A rank as the publisher prints it. */
export interface PrintedRank {
  readonly economy: string;
  readonly indicator: string;
  readonly year: number;
  readonly rank: number;
}

/** A cell that repeats an indicator fed by another table. */
export interface CrossCheck {
  readonly economy: string;
  readonly indicator: string;
  readonly year: number;
  readonly printed: string;
  readonly sourceFile: string;
  readonly sourceLine: number;
}

/** What reading one table gives. */
export interface TableReading {
  readonly observations: readonly Observation[];
  readonly ranks: readonly PrintedRank[];
  readonly crossChecks: readonly CrossCheck[];
  readonly faults: readonly Fault[];
  /** Rows in the file, header left out. */
  readonly rowsRead: number;
  /** Cells read as no figure. */
  readonly missingCells: number;
}
