import type { WarningKind } from "../model/report.ts";

/** Something in an input that the person who maintains it must mend (fault) or look at (warning). */
export interface Fault {
  readonly kind: string;
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based; the header is line 1. */
  readonly line?: number;
  /** 1-based character within the line. */
  readonly column?: number;
  /** Name of the column in the header. */
  readonly columnName?: string;
  /** What came and what was expected: a whole sentence or two. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/** Something to look at: the run goes on, and the quality page tells it. */
export interface Warning extends Fault {
  readonly kind: WarningKind;
}

/** One fault as two lines: `file:line:column, column "name": what. / what to do.` */
export function formatFault(fault: Fault): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(":");
  const column = fault.columnName === undefined ? "" : `, column "${fault.columnName}"`;
  return `${place}${column}: ${fault.message}\n  ${fault.advice}`;
}

/** Faults of one file that are told; the others are counted. */
const most = 20;

/** All faults of a run, in the order of files, lines and characters; up to 20 a file, then how many more. */
export function formatFaults(faults: readonly Fault[]): string {
  const byFile = Map.groupBy([...faults].sort(inReadingOrder), ({ file }) => file);
  return [...byFile]
    .flatMap(([file, its]) => [...its.slice(0, most).map(formatFault), ...rest(file, its.length)])
    .join("\n");
}

function rest(file: string, count: number): string[] {
  return count > most ? [`${file}: … and ${count - most} more in this file.`] : [];
}

/** Thrown where inputs are read that nothing can be made of; carries all their faults. */
export class FaultyInput extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.faults = faults;
  }
}

function inReadingOrder(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
