import type { Indicator } from "../model/indicator.ts";
import { statuses, type Status } from "../model/observation.ts";
import type { Row } from "./csv-table.ts";
import type { Fault } from "./fault.ts";
import { nearest } from "./nearest.ts";

/** What figures are checked against. */
export interface Reference {
  readonly economies: ReadonlyMap<string, { readonly name: string }>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** `indicator/economy/year/value` of published values that are known to lie outside their range. */
  readonly knownExceptions: ReadonlySet<string>;
}

const decimalNumber = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** The number a cell holds, or the fault of it. Decimal point, optional exponent; nothing else. */
export function readNumber(row: Row, column: string, file: string): number | Fault {
  const came = row.at(column);
  if (decimalNumber.test(came)) return Number(came);
  const hint = /^-?[\d. ]*\d,\d+$/.test(came) ? "Write it with a decimal point" : "Write the number alone";
  return row.fault(
    "not-a-number",
    column,
    `"${came}" is not a number; expected digits with a decimal point.`,
    `${hint}, or list it under "missing" in ${file.replace(/[^/]+$/, "source.json")}.`,
  );
}

/** The fault of a value outside its indicator's range, unless it is a known exception. */
export function rangeFault(
  row: Row,
  column: string,
  found: { indicator: Indicator; economy: string; year: number; value: number; printed: string },
  reference: Reference,
): Fault | undefined {
  const { minimum = -Infinity, maximum = Infinity, code } = found.indicator;
  if (found.value >= minimum && found.value <= maximum) return undefined;
  if (reference.knownExceptions.has(`${code}/${found.economy}/${found.year}/${found.printed}`)) return undefined;
  const expected = maximum === Infinity ? `at least ${minimum}` : `${minimum} to ${maximum}`;
  return row.fault(
    "out-of-range",
    column,
    `${found.printed} is outside the range of ${code}; expected ${expected}.`,
    "Mend the value; if the publisher prints it so, add it to data/reference/known-exceptions.csv with the reason.",
  );
}

/** The fault of a code that is no economy, with the nearest one by code or name. */
export function economyFault(row: Row, column: string, reference: Reference): Fault | undefined {
  const came = row.at(column);
  if (reference.economies.has(came)) return undefined;
  const names = new Map([...reference.economies].map(([iso3, { name }]) => [name, iso3]));
  const byName = came.length > 3 ? nearest(came, names.keys()) : undefined;
  const like = byName === undefined ? nearest(came, reference.economies.keys()) : names.get(byName);
  const hint = like === undefined ? "" : ` The nearest is ${like} (${reference.economies.get(like)?.name}).`;
  return row.fault(
    "unknown-economy",
    column,
    `"${came}" is no economy; expected an ISO 3166-1 alpha-3 code of data/reference/economies.csv.`,
    `Write the code.${hint} A publisher's own code belongs in data/reference/publisher-codes.csv.`,
  );
}

/** The fault of a year that cannot be: no year at all, or one after the source was retrieved. */
export function readYear(row: Row, column: string, retrieved: string | undefined): number | Fault {
  const came = row.at(column);
  if (!/^(19|20)\d\d$/.test(came))
    return row.fault("not-a-year", column, `"${came}" is not a year; expected four digits.`, "Write the year alone.");
  const year = Number(came);
  if (retrieved !== undefined && year > Number(retrieved.slice(0, 4)))
    return row.fault(
      "year-after-retrieval",
      column,
      `${came} lies after the month in which the source was retrieved (${retrieved}).`,
      'Mend the year, or "retrieved" in source.json if the file is newer.',
    );
  return year;
}

/** The SDMX status a cell holds; an empty cell is A, as reported. */
export function readStatus(row: Row, column: string | undefined): Status | Fault {
  const came = column === undefined ? "" : row.at(column);
  if (came === "") return "A";
  const status = statuses.find((known) => known === came);
  if (status !== undefined) return status;
  return row.fault(
    "unknown-status",
    column ?? "",
    `"${came}" is no observation status; expected one of ${statuses.join(", ")}.`,
    "Write the SDMX code.",
  );
}

export const isFault = (found: unknown): found is Fault =>
  typeof found === "object" && found !== null && "advice" in found;
