import { Printed, type Cell } from "./csv.ts";

/** A cell as a value for formats that have types: numbers as numbers, null where there is none, text unguarded. */
export function typedCell(cell: Cell): string | number | null {
  if (cell instanceof Printed) return cell.text === "" ? null : Number(cell.text);
  return cell === undefined || cell === "" ? null : cell;
}

/** A cell as text, unguarded; empty where there is nothing. */
export function plainText(cell: Cell): string {
  return cell instanceof Printed ? cell.text : String(cell ?? "");
}
