/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly source: string;
  readonly rowsRead: number;
  readonly observationsKept: number;
  readonly absencesStated: number;
  readonly missingCells: number;
}

/** What a warning can be about; each kind has its words on the quality page. */
export const warningKinds = ["large-move", "cross-check", "fewer-economies", "unit", "reference-difference"] as const;
export type WarningKind = (typeof warningKinds)[number];

/** What was read, kept and dropped and why, joined and not. */
export interface Report {
  readonly rowsRead: number;
  readonly observationsKept: number;
  readonly absencesStated: number;
  readonly missingCells: number;
  readonly files: readonly FileReport[];
  /** Economies of the reference table without any observation. */
  readonly economiesWithoutObservations: readonly string[];
  /** Economies with figures but no population: in no weighted average. */
  readonly economiesWithoutPopulation: readonly string[];
  readonly warnings: readonly { kind: WarningKind; file: string; line?: number | undefined; message: string }[];
}
