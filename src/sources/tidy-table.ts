import type { Indicator } from "../model/indicator.ts";
import { statuses, type Observation } from "../model/observation.ts";
import { readCsvTable, type Row } from "./csv-table.ts";
import { readEconomy } from "./economy-cell.ts";
import type { Fault } from "./fault.ts";
import { isFault, rangeFault, readNumber, readStatus, readYear, type Reference } from "./figure-checks.ts";
import type { SourceDescription } from "./source-description.ts";
import type { TidyTable } from "./table-description.ts";
import type { TableReading } from "./table-reading.ts";
import { unknownIndicators } from "./unknown-indicators.ts";

/** A value stands in these rows, so no status that says there is none. */
const statusesOfFigures = statuses.filter((status) => !["I", "L", "M"].includes(status));

/** Reads a table of one figure a row. A cell listed as missing is no observation. */
export function readTidyTable(
  text: string,
  file: string,
  table: TidyTable,
  source: SourceDescription,
  reference: Reference,
): TableReading {
  const csv = readCsvTable(text, file, Object.values(table.columns));
  const faults = [...unknownIndicators([table.indicator], file, reference), ...csv.faults];
  const indicator = reference.indicators.get(table.indicator);
  const observations: Observation[] = [];
  let missingCells = 0;
  for (const row of csv.rows) {
    const found = readTidyRow(row, table, source, reference, indicator);
    if (found === undefined) missingCells++;
    else if (Array.isArray(found)) faults.push(...found);
    else observations.push(found);
  }
  return { observations, ranks: [], crossChecks: [], faults, rowsRead: csv.rows.length, missingCells };
}

/** The observation of a row, undefined where its value is missing, or all that is wrong with it. */
export function readTidyRow(
  row: Row,
  { columns, indicator: code }: TidyTable,
  { key, missing, retrieved }: Pick<SourceDescription, "key" | "missing" | "retrieved">,
  reference: Reference,
  indicator: Indicator | undefined,
): Observation | undefined | Fault[] {
  const economy = readEconomy(row, columns.economy, reference);
  const year = readYear(row, columns.year, retrieved);
  const printed = row.at(columns.value);
  const isMissing = missing.includes(printed);
  const value = isMissing ? undefined : readNumber(row, columns.value);
  const status = readStatus(row, columns.status, isMissing ? statuses : statusesOfFigures);
  if (isFault(economy) || isFault(year) || isFault(value) || isFault(status))
    return [economy, year, value, status].filter(isFault);
  if (value === undefined) return undefined;
  const outside = indicator && rangeFault(row, columns.value, { indicator, economy, year, value, printed }, reference);
  if (outside !== undefined) return [outside];
  const scope = columns.scope === undefined ? "" : row.at(columns.scope);
  const place = { source: key, sourceFile: row.file, sourceLine: row.line };
  return { economy, indicator: code, year, value, printed, status, scope, ...place };
}
