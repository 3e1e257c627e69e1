import type { Iso3 } from "../model/economy.ts";
import { readCsvTable } from "../sources/csv-table.ts";
import type { Fault } from "../sources/fault.ts";

/** Longitude and latitude of the dot of an economy without a shape, or whose largest island is not where it is looked for. */
export type Points = ReadonlyMap<Iso3, readonly [number, number]>;

/** Reads points.csv; rows with a fault are left out. */
export function readPoints(
  text: string,
  file: string,
  economies: ReadonlySet<Iso3>,
): { points: Points; faults: Fault[] } {
  const { rows, faults } = readCsvTable(text, file, ["iso3", "longitude", "latitude", "reason"]);
  const found = [...faults];
  const points = new Map<Iso3, readonly [number, number]>();
  for (const row of rows) {
    const before = found.length;
    const fault = (columnName: string, message: string, advice: string) =>
      found.push(row.fault("point", columnName, message, advice));
    const iso3 = row.at("iso3");
    if (!economies.has(iso3)) fault("iso3", `"${iso3}" is no economy.`, "Write an iso3 of economies.csv.");
    for (const [name, limit] of [
      ["longitude", 180],
      ["latitude", 90],
    ] as const) {
      const came = row.at(name);
      if (came === "" || !(Math.abs(Number(came)) <= limit)) {
        fault(
          name,
          `"${came}" came; expected degrees from -${limit} to ${limit}.`,
          "Write degrees with a decimal point.",
        );
      }
    }
    if (row.at("reason") === "") fault("reason", "the reason is empty.", "Say why the atlas is not enough.");
    if (found.length === before) points.set(iso3, [Number(row.at("longitude")), Number(row.at("latitude"))]);
  }
  return { points, faults: found };
}
