import type { Observation } from "../model/observation.ts";
import { readCsvTable, type Row } from "./csv-table.ts";
import { readEconomy } from "./economy-cell.ts";
import type { Fault } from "./fault.ts";
import { isFault, readStatus, readYear, type Reference } from "./figure-checks.ts";
import { nearest } from "./nearest.ts";

/**
 * Reads the list of cells in which a publisher printed 0 for want of a figure: each is an absence, stated by the
 * source that feeds the indicator.
 * @param sourceOf source by indicator
 */
export function readStatedAbsences(
  text: string,
  file: string,
  sourceOf: ReadonlyMap<string, string>,
  reference: Pick<Reference, "economies">,
): { observations: Observation[]; faults: Fault[] } {
  const table = readCsvTable(text, file, ["indicator", "economy", "year", "status", "reason"]);
  const faults = [...table.faults];
  const observations: Observation[] = [];
  for (const row of table.rows) {
    const source = sourceOf.get(row.at("indicator")) ?? notFed(row, sourceOf);
    const economy = readEconomy(row, "economy", reference);
    const year = readYear(row, "year", undefined);
    const status = readStatus(row, "status", ["L", "M"]);
    if (isFault(source) || isFault(economy) || isFault(year) || isFault(status)) {
      faults.push(...[source, economy, year, status].filter(isFault));
      continue;
    }
    const absence = { value: undefined, printed: "", status, scope: "" };
    const place = { source, sourceFile: file, sourceLine: row.line };
    observations.push({ economy, indicator: row.at("indicator"), year, ...absence, ...place });
  }
  return { observations, faults };
}

function notFed(row: Row, sourceOf: ReadonlyMap<string, string>): Fault {
  const came = row.at("indicator");
  const like = nearest(came, sourceOf.keys());
  return row.fault(
    "unknown-indicator",
    "indicator",
    `no table of data/raw feeds "${came}".`,
    like === undefined ? "Mend the code of the indicator." : `Write "${like}" if that is meant.`,
  );
}
