import { readCsvTable } from "../../src/sources/csv-table.ts";
import type { ReferenceText } from "../../src/sources/reference-rows.ts";
import type { Download } from "./add-downloads.ts";

/**
 * data/reference/price-zeros.csv without the rows that a download takes over. They say of the file that fed a series
 * before where it printed 0 for want of a figure. A publisher's own file says so itself, so all rows of its series go;
 * a tidy table cannot, so there only those rows go for which it has a figure. What that changes in the figures shows
 * in what data:add prints, as absences no longer stated or as figures that were added.
 */
export function pricesAfter({ text, file }: ReferenceText, downloads: readonly Download[]): string {
  const stated = new Set(
    downloads.flatMap(({ read }) =>
      read.reading.observations.map(({ indicator, economy, year }) => `${indicator}/${economy}/${year}`),
    ),
  );
  const { rows } = readCsvTable(text, file, ["indicator", "economy", "year"]);
  const goes = (indicator: string, economy: string, year: string): boolean =>
    stated.has(`${indicator}/${economy}/${year}`) ||
    downloads.some(({ claims, read }) => read.layout !== "tidy" && claims.takes(indicator, Number(year)));
  const cut = rows.flatMap((row, index) => {
    if (!goes(row.at("indicator"), row.at("economy"), row.at("year"))) return [];
    return { from: row.line, to: rows[index + 1]?.line ?? Infinity };
  });
  if (cut.length === 0) return text;
  const lines = text.split("\n").filter((line, index) => {
    const number = index + 1;
    return line === "" || !cut.some(({ from, to }) => number >= from && number < to);
  });
  return lines.join("\n");
}
