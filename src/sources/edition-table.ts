import type { Observation, Status } from "../model/observation.ts";
import { readCsvTable, type Row } from "./csv-table.ts";
import type { Fault } from "./fault.ts";
import { economyFault, isFault, rangeFault, readNumber, type Reference } from "./figure-checks.ts";
import type { EditionTable, SourceDescription } from "./source-description.ts";
import type { CrossCheck, PrintedRank, TableReading } from "./table-reading.ts";
import { unknownIndicator } from "./tidy-table.ts";

/**
 * What a printed zero means, by `economy/edition/cell`: A a real lowest score, I counted as 0 for want of a figure,
 * L and M absent.
 */
export type ZeroMeanings = ReadonlyMap<string, Status>;

/**
 * Reads a table of one economy a row and one indicator a column, all of one edition of the Survey.
 * An empty cell is an absence that the publisher states (status L). Where `zeros` is given, every printed zero must
 * be explained in it.
 */
export function readEditionTable(
  text: string,
  file: string,
  table: EditionTable,
  source: SourceDescription,
  reference: Reference,
  zeros: ZeroMeanings | undefined,
): TableReading {
  const unknown = Object.keys(table.indicators).find((code) => !reference.indicators.has(code));
  if (unknown !== undefined) return unknownIndicator(unknown, file, reference);
  const required = [
    table.economy,
    ...Object.values(table.indicators).flatMap(({ column, scope = [] }) => [column, ...scope]),
    ...Object.values(table.ranks ?? {}),
    ...Object.values(table.crossChecks ?? {}),
  ];
  const csv = readCsvTable(text, file, required);
  const faults: Fault[] = [...csv.faults];
  const observations: Observation[] = [];
  const ranks: PrintedRank[] = [];
  const crossChecks: CrossCheck[] = [];
  const year = table.edition;
  let missingCells = 0;

  const keep = (row: Row, economy: string, code: string, column: string, scope: string): void => {
    const place = { economy, indicator: code, year, scope, source: source.key, sourceFile: file, sourceLine: row.line };
    const printed = row.at(column);
    const indicator = reference.indicators.get(code);
    if (indicator === undefined) return;
    if (source.missing.includes(printed)) {
      missingCells++;
      observations.push({ ...place, value: undefined, printed: "", status: "L" });
      return;
    }
    const value = readNumber(row, column, file);
    if (isFault(value)) return void faults.push(value);
    if (value === 0 && zeros !== undefined) {
      const status = zeros.get(`${economy}/${year}/${column}`);
      if (status === undefined) return void faults.push(unexplainedZero(row, column, economy, year));
      if (status === "L" || status === "M") {
        missingCells++;
        return void observations.push({ ...place, value: undefined, printed: "", status });
      }
      return void observations.push({ ...place, value: status === "I" ? undefined : 0, printed, status });
    }
    const outside = rangeFault(row, column, { indicator, economy, year, value, printed }, reference);
    if (outside !== undefined) faults.push(outside);
    observations.push({ ...place, value, printed, status: "A" });
  };

  for (const row of csv.rows) {
    const unknownEconomy = economyFault(row, table.economy, reference);
    if (unknownEconomy !== undefined) {
      faults.push(unknownEconomy);
      continue;
    }
    const economy = row.at(table.economy);
    for (const [code, { column, scope = [] }] of Object.entries(table.indicators))
      keep(row, economy, code, column, scope.map((name) => row.at(name)).filter(Boolean).join(", "));
    for (const [code, column] of Object.entries(table.ranks ?? {})) {
      const placeholder = zeros?.get(`${economy}/${year}/${column}`);
      if (source.missing.includes(row.at(column)) || placeholder === "L" || placeholder === "M") continue;
      const rank = readNumber(row, column, file);
      if (isFault(rank)) faults.push(rank);
      else ranks.push({ economy, indicator: code, year, rank });
    }
    for (const [code, column] of Object.entries(table.crossChecks ?? {}))
      crossChecks.push({ economy, indicator: code, year, printed: row.at(column), sourceFile: file, sourceLine: row.line });
  }
  return { observations, ranks, crossChecks, faults, rowsRead: csv.rows.length, missingCells };
}

function unexplainedZero(row: Row, column: string, economy: string, year: number): Fault {
  return row.fault(
    "unexplained-zero",
    column,
    `${economy} has a printed zero that nothing explains.`,
    `Say in data/reference/survey-zeros.csv what the zero of ${economy} ${year} ${column} means: A a real lowest score, I no figure but counted as 0, L not ranked, M not yet a member.`,
  );
}
