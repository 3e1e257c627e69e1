import type { Fault } from "../fault.ts";
import { nearest } from "../nearest.ts";
import type { TidyTable } from "../table-description.ts";
import { readTidyRow } from "../tidy-table.ts";
import { Collector } from "./collector.ts";
import type { Layout, LayoutInput, LayoutReading } from "./layout.ts";

/** Our own layout, one figure a row; the indicator is the file's name, or the maintainer says it. */
export const tidyDownload: Layout = {
  name: "tidy",
  delimiter: ",",
  required: ["iso3", "year", "value"],
  optional: ["status", "scope", "noted"],
  isFigure: (column) => column === "value",
  missing: [""],
  endsWithLineBreak: true,
  read,
};

/** How source.json describes such a file. */
export function tidyTable(file: string, indicator: string, columns: readonly string[]): TidyTable {
  const status = columns.includes("status") ? { status: "status" } : {};
  const scope = columns.includes("scope") ? { scope: "scope" } : {};
  const needed = { economy: "iso3", year: "year", value: "value" };
  return { file, layout: "tidy", indicator, columns: { ...needed, ...status, ...scope } };
}

function read({ file, columns, headerLine, rows, source, reference, selection }: LayoutInput): LayoutReading {
  const collector = new Collector();
  const code = selection?.indicator ?? file.replace(/^.*\//, "").replace(/\.csv$/i, "");
  const indicator = reference.indicators.get(code);
  if (indicator === undefined) collector.faults.push(unknownIndicator(code, file, headerLine, reference.indicators));
  const table = tidyTable(file, code, columns);
  const description = { ...source, missing: tidyDownload.missing };
  for (const row of collector.rowsOf(rows)) {
    const found = readTidyRow(row, table, description, reference, indicator);
    if (found === undefined) collector.missingCells++;
    else if (Array.isArray(found)) collector.faults.push(...found);
    else collector.observations.push(found);
  }
  return collector.reading({ indicator: code }, [code]);
}

function unknownIndicator(code: string, file: string, line: number, known: ReadonlyMap<string, unknown>): Fault {
  const like = nearest(code, known.keys());
  const write = like === undefined ? "" : `; "${like}" is near`;
  return {
    kind: "unknown-indicator",
    file,
    line,
    column: 1,
    message: `the file does not say its indicator, and its name "${code}" is no code of data/reference/indicators.csv.`,
    advice: `Say the indicator (--indicator CODE), or name the file after its code${write}.`,
  };
}
