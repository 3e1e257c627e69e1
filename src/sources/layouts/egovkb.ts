import type { Status } from "../../model/observation.ts";
import type { Row } from "../csv-table.ts";
import type { Fault } from "../fault.ts";
import { isFault, readNumber } from "../figure-checks.ts";
import { unexplainedZero } from "../zero-meanings.ts";
import { Collector } from "./collector.ts";
import { egovkbCells, egovkbCodes, rankColumn } from "./egovkb-columns.ts";
import { editionOf, memberFaults } from "./egovkb-editions.ts";
import { egovkbEconomy } from "./egovkb-economy.ts";
import type { Layout, LayoutInput, LayoutReading } from "./layout.ts";
import { placeholderZeros, type EditionRow } from "./placeholder-zeros.ts";
import { publisherFigure } from "./publisher-figure.ts";

/** UN EGOVKB Data Center: one economy and edition a row, named by the country's name or its code. */
export const egovkb: Layout = {
  name: "egovkb",
  delimiter: ",",
  required: [rankColumn, ...Object.values(egovkbCells)],
  isFigure: (column) => column === rankColumn || Object.values<string>(egovkbCells).includes(column),
  missing: [],
  endsWithLineBreak: true,
  read,
};

function read(input: LayoutInput): LayoutReading {
  const collector = new Collector();
  const wanted = input.selection?.editions;
  const editions = new Map<number, EditionRow[]>();
  const refused = new Set<string>();
  for (const row of collector.rowsOf(input.rows)) {
    const year = editionOf(row, input);
    // An edition that cannot be is one fault, not one a row.
    if (isFault(year) && refused.has(year.message)) continue;
    if (isFault(year)) refused.add(year.message);
    const economy = egovkbEconomy(row, input);
    if (collector.failed(year, economy) || typeof year !== "number" || typeof economy !== "string") continue;
    if (wanted?.includes(year) === false) collector.ignore(String(year), "editions that source.json does not name");
    else editions.set(year, [...(editions.get(year) ?? []), { row, economy }]);
  }
  for (const [year, rows] of editions) readEdition(rows, year, input, collector);
  for (const year of wanted ?? [])
    if (!editions.has(year) && collector.rowsRead > 0) collector.faults.push(missingEdition(year, input));
  const years = [...editions.keys()].sort((a, b) => a - b);
  const span = years.length > 1 ? `editions ${years[0]}–${years.at(-1)}` : `edition ${years[0]}`;
  return collector.reading({ editions: years }, [span]);
}

function readEdition(rows: readonly EditionRow[], year: number, input: LayoutInput, collector: Collector): void {
  const { reference, headerLine } = input;
  const isKnown = reference.editions.some((edition) => edition.year === year);
  const found = isKnown ? undefined : placeholderZeros(rows, year, collector);
  if (!isKnown) {
    const text = `edition ${year} is new: its method is unknown until data/reference/survey-editions.csv has it.`;
    collector.notes.push({ line: headerLine, text, year });
  }
  collector.warnings.push(...memberFaults(rows, year, input));
  const statusOf = (economy: string, cell: string): Status | undefined =>
    found ? found.get(`${economy}/${cell}`) : reference.surveyZeros.get(`${economy}/${year}/${cell}`);
  for (const one of rows) {
    for (const code of egovkbCodes) readCell(one, code, year, statusOf(one.economy, code), input, collector);
    const rank = readRank(one, statusOf(one.economy, "egdi_rank"));
    if (typeof rank === "number") collector.ranks.push({ economy: one.economy, indicator: "egdi", year, rank });
    else if (rank !== undefined) collector.faults.push(rank);
  }
}

/** The figure of a cell; the absence it states where it is empty or a zero that stands for none. */
function readCell(
  { row, economy }: EditionRow,
  indicator: (typeof egovkbCodes)[number],
  year: number,
  meaning: Status | undefined,
  { source, reference }: LayoutInput,
  collector: Collector,
): void {
  const column = egovkbCells[indicator];
  const place = { economy, indicator, year, scope: "", source: source.key };
  const absence = { ...place, value: undefined, sourceFile: row.file, sourceLine: row.line };
  if (isEmptyRow(row)) {
    collector.missingCells++;
    collector.observations.push({ ...absence, printed: "", status: "L" });
    return;
  }
  const found = publisherFigure(row, column, { ...place, status: "A" }, reference);
  if ("kind" in found) collector.faults.push(found);
  else if (found.value !== 0) collector.observations.push(found);
  else if (meaning === undefined) collector.faults.push(unexplainedZero(row, column, economy, year));
  else if (meaning === "A") collector.observations.push(found);
  else collector.observations.push({ ...absence, printed: meaning === "I" ? found.printed : "", status: meaning });
}

/** The printed rank; undefined where there is none, or it stands for none. */
function readRank({ row }: EditionRow, meaning: Status | undefined): number | Fault | undefined {
  if (meaning === "L" || meaning === "M" || isEmptyRow(row)) return undefined;
  const rank = readNumber(row, rankColumn);
  if (isFault(rank) || (Number.isInteger(rank) && rank >= 1 && rank <= 250)) return rank;
  const message = `${row.at(rankColumn)} is no rank; expected a whole number from 1.`;
  return row.fault("not-a-rank", rankColumn, message, "Mend the rank, or download the file again.");
}

/** Whether a row states that there is nothing: no rank and no figure. */
const isEmptyRow = (row: Row): boolean =>
  [rankColumn, ...Object.values(egovkbCells)].every((column) => row.at(column) === "");

function missingEdition(year: number, { file, headerLine: line }: LayoutInput): Fault {
  const message = `the file has no rows of edition ${year}, which source.json names.`;
  return { kind: "impossible-edition", file, line, column: 1, message, advice: "Mend the editions in source.json." };
}
