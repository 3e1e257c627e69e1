import type { Observation } from "../model/observation.ts";
import { readCsvTable } from "./csv-table.ts";
import type { Fault } from "./fault.ts";
import { economyFault, isFault, rangeFault, readNumber, readStatus, readYear, type Reference } from "./figure-checks.ts";
import { nearest } from "./nearest.ts";
import type { SourceDescription, TidyTable } from "./source-description.ts";
import type { TableReading } from "./table-reading.ts";

/** Reads a table of one figure a row. A cell listed as missing is no observation. */
export function readTidyTable(
  text: string,
  file: string,
  table: TidyTable,
  source: SourceDescription,
  reference: Reference,
): TableReading {
  const { columns } = table;
  const indicator = reference.indicators.get(table.indicator);
  if (indicator === undefined) return unknownIndicator(table.indicator, file, reference);
  const csv = readCsvTable(text, file, Object.values(columns));
  const faults: Fault[] = [...csv.faults];
  const observations: Observation[] = [];
  let missingCells = 0;
  for (const row of csv.rows) {
    const economy = economyFault(row, columns.economy, reference) ?? row.at(columns.economy);
    const year = readYear(row, columns.year, source.retrieved);
    const printed = row.at(columns.value);
    if (source.missing.includes(printed)) {
      missingCells++;
      continue;
    }
    const value = readNumber(row, columns.value, file);
    const status = readStatus(row, columns.status);
    if (isFault(economy) || isFault(year) || isFault(value) || isFault(status)) {
      faults.push(...[economy, year, value, status].filter(isFault));
      continue;
    }
    const outside = rangeFault(row, columns.value, { indicator, economy, year, value, printed }, reference);
    if (outside !== undefined) faults.push(outside);
    observations.push({
      economy,
      indicator: indicator.code,
      year,
      value,
      printed,
      status,
      scope: columns.scope === undefined ? "" : row.at(columns.scope),
      source: source.key,
      sourceFile: file,
      sourceLine: row.line,
    });
  }
  return { observations, ranks: [], crossChecks: [], faults, rowsRead: csv.rows.length, missingCells };
}

/** The reading of a table whose indicator is not in the catalogue. */
export function unknownIndicator(code: string, file: string, reference: Reference): TableReading {
  const like = nearest(code, reference.indicators.keys());
  const fault: Fault = {
    kind: "unknown-indicator",
    file: file.replace(/[^/]+$/, "source.json"),
    message: `"${code}" (for ${file}) is no indicator; expected a code of data/reference/indicators.csv.`,
    advice: `${like === undefined ? "Mend the code" : `Write "${like}" if that is it`}, or add the indicator to the catalogue.`,
  };
  return { observations: [], ranks: [], crossChecks: [], faults: [fault], rowsRead: 0, missingCells: 0 };
}
