import type { Iso3 } from "../../model/economy.ts";
import type { Observation, Status } from "../../model/observation.ts";
import type { Row } from "../csv-table.ts";
import type { Fault } from "../fault.ts";
import { isFault, rangeFault, readNumber } from "../figure-checks.ts";
import type { LayoutReference } from "./layout.ts";

/** What is known of a figure before its cell is read. */
export interface FigurePlace {
  readonly economy: Iso3;
  readonly indicator: string;
  readonly year: number;
  readonly status: Status;
  readonly scope: string;
  readonly source: string;
}

/** The observation of a cell that holds a figure; a price printed 0 is an absence (status L). */
export function publisherFigure(
  row: Row,
  column: string,
  place: FigurePlace,
  reference: LayoutReference,
): Observation | Fault {
  const printed = row.at(column);
  const value = readNumber(row, column);
  if (isFault(value)) return value;
  const { source, ...what } = place;
  const whence = { source, sourceFile: row.file, sourceLine: row.line };
  const indicator = reference.indicators.get(place.indicator);
  if (value === 0 && indicator?.theme === "affordability")
    return { ...what, ...whence, value: undefined, printed: "", status: "L", scope: "" };
  const outside = indicator && rangeFault(row, column, { ...place, indicator, value, printed }, reference);
  if (outside !== undefined && !isKnown(place, value, reference)) return outside;
  return { ...what, ...whence, value, printed };
}

/** Whether a value outside its range is listed, digits lost or gained in saving aside. */
function isKnown(
  { indicator, economy, year }: FigurePlace,
  value: number,
  { knownExceptions }: LayoutReference,
): boolean {
  const start = `${indicator}/${economy}/${year}/`;
  return [...knownExceptions].some((known) => known.startsWith(start) && Number(known.slice(start.length)) === value);
}
