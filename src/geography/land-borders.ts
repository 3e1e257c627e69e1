import type { Iso3 } from "../model/economy.ts";
import { readCsvTable } from "../sources/csv-table.ts";
import type { Fault } from "../sources/fault.ts";
import { nearest } from "../sources/nearest.ts";

/** A land border that the atlas does not show (add), or shows where there is none (remove). */
export interface LandBorder {
  readonly a: Iso3;
  readonly b: Iso3;
  readonly kind: "add" | "remove";
}

/** Reads land-borders.csv; rows with a fault are left out. */
export function readLandBorders(
  text: string,
  file: string,
  economies: ReadonlySet<Iso3>,
): { borders: LandBorder[]; faults: Fault[] } {
  const { rows, faults } = readCsvTable(text, file, ["a", "b", "kind", "reason"]);
  const found = [...faults];
  const borders: LandBorder[] = [];
  for (const row of rows) {
    const before = found.length;
    for (const side of ["a", "b"]) {
      const came = row.at(side);
      if (economies.has(came)) continue;
      const like = nearest(came, economies);
      const advice = like === undefined ? "Write an iso3 of economies.csv." : `Write "${like}" if that is meant.`;
      found.push(row.fault("land-border", side, `"${came}" is no economy.`, advice));
    }
    const kind = row.at("kind");
    if (kind !== "add" && kind !== "remove") {
      found.push(row.fault("land-border", "kind", `"${kind}" came; expected add or remove.`, "Write one of the two."));
    }
    if (row.at("reason") === "") found.push(row.fault("land-border", "reason", "the reason is empty.", "Say why."));
    if (found.length === before) borders.push({ a: row.at("a"), b: row.at("b"), kind: kind as LandBorder["kind"] });
  }
  return { borders, faults: found };
}
