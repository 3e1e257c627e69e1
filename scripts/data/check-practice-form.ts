import { existsSync } from "node:fs";
import type { practiceColumns } from "../../src/model/practice.ts";
import { csvRecords } from "../../src/sources/csv-records.ts";
import { readCsvTable, type Row } from "../../src/sources/csv-table.ts";
import type { Fault } from "../../src/sources/fault.ts";
import { isFault } from "../../src/sources/figure-checks.ts";
import { readPractices } from "../../src/sources/knowledge/practices-table.ts";
import type { Check } from "./check-files.ts";
import { ownText } from "./own-table.ts";
import { practiceReference, readKnowledge } from "./read-knowledge.ts";
import type { ReferenceData } from "./read-reference.ts";

/** Columns that only a table of practices has. */
const tellingColumns = ["wsis_action_lines", "wsis_basis", "source_url"] as const satisfies (typeof practiceColumns)[number][];

/** The form for new practices, wherever it lies; undefined where a file is no such form. */
export function checkPracticeForm(file: string, reference: ReferenceData): Check | undefined {
  if (!file.endsWith(".csv") || !existsSync(file)) return undefined;
  const faults: Fault[] = [];
  const text = ownText(file, file, faults);
  const [header] = csvRecords([text.replace(/^\ufeff/, "")], file);
  if (header === undefined || isFault(header)) return undefined;
  if (!tellingColumns.some((name) => header.cells.includes(name))) return undefined;
  // What is wrong with the tables that are there is no fault of the form.
  const knowledge = readKnowledge(reference, []);
  const found = readPractices({ file, text }, practiceReference(reference, knowledge), faults);
  const known = new Map(knowledge.practices.map(({ id, line }) => [id, line]));
  for (const row of readCsvTable(text, file, []).rows) {
    const line = known.get(row.at("id"));
    if (line !== undefined) faults.push(knownAlready(row, line));
  }
  return { lines: [`${file}: new practices without fault: ${found.length}`], faults };
}

function knownAlready(row: Row, line: number): Fault {
  const message = `"${row.at("id")}" stands already in data/knowledge/practices.csv:${line}.`;
  const advice = "Correct that row, or give the new practice an id of its own.";
  return row.fault("reference", "id", message, advice);
}
