import type { Status } from "../model/observation.ts";
import type { Row } from "./csv-table.ts";
import type { Fault } from "./fault.ts";

/**
 * What a printed zero means, by `economy/edition/cell`: A a real lowest score, I counted as 0 for want of a figure,
 * L and M absent.
 */
export type ZeroMeanings = ReadonlyMap<string, Status>;

/** The fault of a printed zero that has no meaning. */
export function unexplainedZero(row: Row, column: string, economy: string, year: number): Fault {
  const statuses = "A a real lowest score, I no figure but counted as 0, L not ranked, M not yet a member";
  return row.fault(
    "unexplained-zero",
    column,
    `${economy} has a printed zero; expected a figure, or a zero that data/reference/survey-zeros.csv explains.`,
    `Say there what the zero of ${economy} ${year} ${column} means: ${statuses}.`,
  );
}
