import type { Iso3 } from "../model/economy.ts";
import type { Observation } from "../model/observation.ts";
import { readCsvTable, type Row } from "./csv-table.ts";
import { readEconomy } from "./economy-cell.ts";
import type { Fault } from "./fault.ts";
import { descriptionBeside, isFault, rangeFault, readNumber, type Reference } from "./figure-checks.ts";
import type { SourceDescription } from "./source-description.ts";
import type { EditionTable } from "./table-description.ts";
import type { CrossCheck, PrintedRank, TableReading } from "./table-reading.ts";
import { unknownIndicators } from "./unknown-indicators.ts";
import { unexplainedZero, type ZeroMeanings } from "./zero-meanings.ts";

/** All that a cell of the table is read by. */
interface Reading {
  readonly table: EditionTable;
  readonly source: SourceDescription;
  readonly reference: Reference;
  readonly zeros: ZeroMeanings | undefined;
}

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
  const { indicators, ranks = {}, crossChecks = {} } = table;
  const codes = [indicators, ranks, crossChecks].flatMap(Object.keys);
  const csv = readCsvTable(text, file, requiredColumns(table));
  const faults = [...editionFault(table, source, file), ...unknownIndicators(codes, file, reference), ...csv.faults];
  const kept = <T>(found: (T | Fault | undefined)[]): T[] => {
    faults.push(...found.filter(isFault));
    return found.filter((one): one is T => one !== undefined && !isFault(one));
  };
  const reading = { table, source, reference, zeros };
  const rows = csv.rows.flatMap((row) => {
    const [economy] = kept([readEconomy(row, table.economy, reference)]);
    return economy === undefined ? [] : { row, economy };
  });
  const observations = rows.flatMap(({ row, economy }) =>
    kept(Object.keys(indicators).map((code) => readCell(row, economy, code, reading))),
  );
  return {
    observations,
    ranks: rows.flatMap(({ row, economy }) =>
      kept(Object.entries(ranks).map(([code, column]) => readRank(row, economy, code, column, reading))),
    ),
    crossChecks: rows.flatMap(({ row, economy }) =>
      kept(Object.entries(crossChecks).map(([code, column]) => readCrossCheck(row, economy, code, column, reading))),
    ),
    faults,
    rowsRead: csv.rows.length,
    missingCells: observations.filter(({ printed }) => printed === "").length,
  };
}

function requiredColumns({ economy, indicators, ranks = {}, crossChecks = {} }: EditionTable): string[] {
  const ofIndicators = Object.values(indicators).flatMap(({ column, scope = [] }) => [column, ...scope]);
  return [economy, ...ofIndicators, ...Object.values(ranks), ...Object.values(crossChecks)];
}

function editionFault({ edition }: EditionTable, { retrieved }: SourceDescription, file: string): Fault[] {
  if (retrieved === undefined || edition <= Number(retrieved.slice(0, 4))) return [];
  return [
    {
      kind: "year-after-retrieval",
      file: descriptionBeside(file),
      message: `edition ${edition}, for ${file}, is after the month in which the source was retrieved (${retrieved}).`,
      advice: 'Mend the edition, or "retrieved" if the file is newer.',
    },
  ];
}

/** The figure of a cell, or the absence it states; undefined where the catalogue does not have the indicator. */
function readCell(row: Row, economy: Iso3, code: string, reading: Reading): Observation | Fault | undefined {
  const { table, source, reference, zeros } = reading;
  const indicator = reference.indicators.get(code);
  const { column, scope = [] } = table.indicators[code] ?? { column: "" };
  if (indicator === undefined) return undefined;
  const year = table.edition;
  const place = {
    economy,
    indicator: code,
    year,
    scope: scope
      .map((name) => row.at(name))
      .filter(Boolean)
      .join(", "),
    source: source.key,
    sourceFile: row.file,
    sourceLine: row.line,
  };
  const printed = row.at(column);
  if (source.missing.includes(printed)) return { ...place, value: undefined, printed: "", status: "L" };
  const value = readNumber(row, column);
  if (isFault(value)) return value;
  const meaning = value === 0 && zeros !== undefined ? zeros.get(`${economy}/${year}/${column}`) : "A";
  if (meaning === undefined) return unexplainedZero(row, column, economy, year);
  if (meaning === "L" || meaning === "M") return { ...place, value: undefined, printed: "", status: meaning };
  const outside = rangeFault(row, column, { indicator, economy, year, value, printed }, reference);
  return outside ?? { ...place, value: meaning === "I" ? undefined : value, printed, status: meaning };
}

/** The printed rank; undefined where there is none, or the publisher prints one for economies that it does not rank. */
function readRank(
  row: Row,
  economy: Iso3,
  code: string,
  column: string,
  { table, source, zeros }: Reading,
): PrintedRank | Fault | undefined {
  const isPlaceholder = ["L", "M"].includes(zeros?.get(`${economy}/${table.edition}/${column}`) ?? "");
  if (isPlaceholder || source.missing.includes(row.at(column))) return undefined;
  const rank = readNumber(row, column);
  return isFault(rank) ? rank : { economy, indicator: code, year: table.edition, rank };
}

function readCrossCheck(
  row: Row,
  economy: Iso3,
  code: string,
  column: string,
  { table, source }: Reading,
): CrossCheck | Fault | undefined {
  if (source.missing.includes(row.at(column))) return undefined;
  const value = readNumber(row, column);
  if (isFault(value)) return value;
  const place = { sourceFile: row.file, sourceLine: row.line };
  return { economy, indicator: code, year: table.edition, printed: row.at(column), ...place };
}
