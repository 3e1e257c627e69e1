import type { Iso3 } from "../../model/economy.ts";
import type { Status } from "../../model/observation.ts";
import type { Row } from "../csv-table.ts";
import type { Collector } from "./collector.ts";
import { egovkbCells, egovkbCodes, rankColumn } from "./egovkb-columns.ts";

export interface EditionRow {
  readonly row: Row;
  readonly economy: Iso3;
}

/**
 * What the zeros of an edition mean that data/reference/survey-zeros.csv does not know yet, by `economy/cell`: L where
 * the EGDI is 0 and the rank is the last and shared, or empty; else A, the lowest score. All members of a new edition
 * exist, so none is M. Each zero is reported in a note.
 */
export function placeholderZeros(rows: readonly EditionRow[], year: number, collector: Collector): Map<string, Status> {
  const ranks = rows.map(({ row }) => row.at(rankColumn)).filter((rank) => rank !== "");
  const last = Math.max(...ranks.map(Number));
  const isShared = ranks.filter((rank) => Number(rank) === last).length > 1;
  const found = new Map<string, Status>();
  for (const { row, economy } of rows) {
    const zeros = egovkbCodes.filter((code) => isZero(row.at(egovkbCells[code])));
    if (zeros.length === 0) continue;
    const rank = row.at(rankColumn);
    const isPlaceholder = zeros.includes("egdi") && (rank === "" || (isShared && Number(rank) === last));
    const status = isPlaceholder ? "L" : "A";
    for (const code of zeros) found.set(`${economy}/${code}`, status);
    if (isPlaceholder) found.set(`${economy}/egdi_rank`, status);
    const text = `${zeros.join(", ")} of ${economy} ${year} printed 0, rank ${rank || "empty"}: ${meanings[status]}`;
    collector.notes.push({ line: row.line, text: `${text}.` });
  }
  return found;
}

const meanings = {
  A: "read as the lowest score (A)",
  L: "not ranked, read as no figure (L)",
} as const;

const isZero = (cell: string): boolean => /^-?0*\.?0*$/.test(cell) && cell.includes("0");
