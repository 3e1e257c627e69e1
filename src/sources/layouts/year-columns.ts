import type { Row } from "../csv-table.ts";
import type { Fault } from "../fault.ts";
import type { Collector } from "./collector.ts";
import type { LayoutInput } from "./layout.ts";
import { publisherFigure, type FigurePlace } from "./publisher-figure.ts";

const yearPattern = /^((?:19|20)\d\d)(?: \[YR\1\])?$/;

/** Whether a column is one of a year, "2024" or "2024 [YR2024]". */
export const isYearColumn = (column: string): boolean => yearPattern.test(column);

/** The columns of years with their years. */
export function yearColumns(columns: readonly string[]): { column: string; year: number }[] {
  return columns.flatMap((column) => {
    const year = yearPattern.exec(column)?.[1];
    return year === undefined ? [] : { column, year: Number(year) };
  });
}

/** Faults of years that do not follow one another: a header that was changed. */
export function yearOrderFaults({ file, headerLine, columns }: LayoutInput): Fault[] {
  const years = yearColumns(columns);
  const place = { kind: "year-column", file, line: headerLine, column: 1 };
  if (years.length === 0)
    return [{ ...place, message: "the header names no year.", advice: "Download the file with its years as columns." }];
  return years.flatMap(({ column, year }, index) => {
    const before = years[index - 1]?.year ?? -Infinity;
    if (year > before) return [];
    const message = `the header has the year ${year} after ${before}; expected later and later years.`;
    return { ...place, columnName: column, message, advice: "Mend the header, or download the file again." };
  });
}

/** Reads the figures of a row that has a column for each year. */
export function readYears(
  row: Row,
  years: readonly { column: string; year: number }[],
  place: Pick<FigurePlace, "economy" | "indicator">,
  { source, reference }: LayoutInput,
  missing: readonly string[],
  collector: Collector,
): void {
  const last = source.retrieved === undefined ? Infinity : Number(source.retrieved.slice(0, 4));
  for (const { column, year } of years) {
    if (missing.includes(row.at(column))) {
      collector.missingCells++;
      continue;
    }
    if (year > last) {
      const message = `${year} lies after the month in which the source was retrieved; expected ${last} or earlier.`;
      collector.faults.push(
        row.fault("year-after-retrieval", column, message, "Mend the year in the header, or the month retrieved."),
      );
      continue;
    }
    const found = publisherFigure(
      row,
      column,
      { ...place, year, status: "A", scope: "", source: source.key },
      reference,
    );
    if ("kind" in found) collector.faults.push(found);
    else collector.keep(found);
  }
}
