import type { Observation } from "../model/observation.ts";
import { readCsvTable } from "./csv-table.ts";
import type { Fault } from "./fault.ts";
import { isFault, readStatus, readYear } from "./figure-checks.ts";

/**
 * Reads the list of cells in which a publisher printed 0 for want of a figure: each is an absence (status L), stated
 * by the source that feeds the indicator.
 * @param sourceOf source by indicator
 */
export function readStatedAbsences(
  text: string,
  file: string,
  sourceOf: ReadonlyMap<string, string>,
): { observations: Observation[]; faults: Fault[] } {
  const table = readCsvTable(text, file, ["indicator", "economy", "year", "status", "reason"]);
  const faults = [...table.faults];
  const observations: Observation[] = [];
  for (const row of table.rows) {
    const indicator = row.at("indicator");
    const source = sourceOf.get(indicator);
    const year = readYear(row, "year", undefined);
    const status = readStatus(row, "status");
    if (source === undefined) {
      const message = `no table of data/raw feeds "${indicator}".`;
      faults.push(row.fault("unknown-indicator", "indicator", message, "Mend the code of the indicator."));
    } else if (isFault(year) || isFault(status)) faults.push(...[year, status].filter(isFault));
    else
      observations.push({
        economy: row.at("economy"),
        indicator,
        year,
        value: undefined,
        printed: "",
        status,
        scope: "",
        source,
        sourceFile: file,
        sourceLine: row.line,
      });
  }
  return { observations, faults };
}
