import type { Iso3 } from "../model/economy.ts";
import type { Indicator } from "../model/indicator.ts";
import { statuses, type Status } from "../model/observation.ts";
import type { Row } from "./csv-table.ts";
import type { Fault } from "./fault.ts";

/** What figures are checked against. */
export interface Reference {
  readonly economies: ReadonlyMap<Iso3, { readonly name: string }>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** `indicator/economy/year/value` of published values that are known to lie outside their range. */
  readonly knownExceptions: ReadonlySet<string>;
}

/** A figure that was read, before it is held against its indicator's range. */
export interface FoundFigure {
  readonly indicator: Indicator;
  readonly economy: Iso3;
  readonly year: number;
  readonly value: number;
  readonly printed: string;
}

const decimalNumber = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** The number a cell holds, or the fault of it. Decimal point, optional exponent; nothing else. */
export function readNumber(row: Row, column: string): number | Fault {
  const came = row.at(column);
  if (decimalNumber.test(came)) return Number(came);
  const hint = /^-?[\d. ]*\d,\d+$/.test(came) ? "Write it with a decimal point" : "Write the number alone";
  return row.fault(
    "not-a-number",
    column,
    `"${came}" is not a number; expected digits with a decimal point.`,
    isInPlace(row.file)
      ? `${hint}, or list it under "missing" in ${descriptionBeside(row.file)}.`
      : `${hint}, or download the file again.`,
  );
}

/** The fault of a value outside its indicator's range, unless it is a known exception. */
export function rangeFault(row: Row, column: string, found: FoundFigure, reference: Reference): Fault | undefined {
  const { minimum = -Infinity, maximum = Infinity, code } = found.indicator;
  if (found.value >= minimum && found.value <= maximum) return undefined;
  if (reference.knownExceptions.has(`${code}/${found.economy}/${found.year}/${found.printed}`)) return undefined;
  const ends = minimum === -Infinity ? `at most ${maximum}` : `${minimum} to ${maximum}`;
  const expected = maximum === Infinity ? `at least ${minimum}` : ends;
  return row.fault(
    "out-of-range",
    column,
    `${found.printed} is outside the range of ${code}; expected ${expected}.`,
    "Mend the value; if the publisher prints it so, add it to data/reference/known-exceptions.csv with the reason.",
  );
}

/** The year a cell holds, or the fault of it: no year at all, or one after the source was retrieved. */
export function readYear(row: Row, column: string, retrieved: string | undefined): number | Fault {
  const came = row.at(column);
  if (!/^(19|20)\d\d$/.test(came))
    return row.fault("not-a-year", column, `"${came}" is not a year; expected four digits.`, "Write the year alone.");
  const year = Number(came);
  if (retrieved === undefined || year <= Number(retrieved.slice(0, 4))) return year;
  return row.fault(
    "year-after-retrieval",
    column,
    `${came} lies after the month in which the source was retrieved; expected ${retrieved.slice(0, 4)} or earlier.`,
    isInPlace(row.file)
      ? `Mend the year; if the file is newer than ${retrieved}, mend "retrieved" in ${descriptionBeside(row.file)}.`
      : `Mend the year; if the file is newer than ${retrieved}, say when it was downloaded: --retrieved YYYY-MM.`,
  );
}

/** The SDMX status a cell holds; an empty cell is A, as reported. */
export function readStatus(
  row: Row,
  column: string | undefined,
  expected: readonly Status[] = statuses,
): Status | Fault {
  const came = column === undefined ? "" : row.at(column);
  if (came === "" && expected.includes("A")) return "A";
  const status = expected.find((known) => known === came);
  if (status !== undefined) return status;
  return row.fault(
    "unknown-status",
    column ?? "",
    `"${came}" is no status that can stand here; expected one of ${expected.join(", ")}.`,
    "Write the SDMX code of the observation's status.",
  );
}

/** Whether a file is one of data/raw: a download lies anywhere. */
const isInPlace = (file: string): boolean => file.startsWith("data/raw/");

/** The source.json in the folder of a file of data/raw; a download has one once it is in its place. */
export const descriptionBeside = (file: string): string =>
  isInPlace(file) ? file.replace(/[^/]+$/, "source.json") : "the source.json of its source";

export const isFault = (found: unknown): found is Fault =>
  typeof found === "object" && found !== null && "advice" in found;
