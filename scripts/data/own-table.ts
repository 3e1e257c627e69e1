import { existsSync } from "node:fs";
import { basename } from "node:path";
import { unreadText } from "../../src/sources/csv-table.ts";
import { decodeText } from "../../src/sources/decode-text.ts";
import type { Fault } from "../../src/sources/fault.ts";
import { isFault } from "../../src/sources/figure-checks.ts";
import type { ReferenceText } from "../../src/sources/reference-rows.ts";
import { fileBytes } from "./file-bytes.ts";

/** Opens a table of ours by its path in data/; of one that is not there, or no text, it says so. */
export type OpenTable = (path: string, faults: Fault[]) => ReferenceText;

/** Opens our tables where they stand. */
export const openInPlace: OpenTable = (path, faults) => {
  if (existsSync(path)) return { file: path, text: ownText(path, path, faults) };
  const message = "the table is not there.";
  const advice = "Put it back; data/README.md says what it holds.";
  faults.push({ kind: "missing-file", file: path, message, advice });
  return { file: path, text: unreadText };
};

/** Opens our tables, but in place of those that bear the name of one of these files, the file. */
export function openInstead(files: readonly string[]): OpenTable {
  const byName = new Map(files.map((file) => [basename(file), file]));
  return (path, faults) => {
    const file = byName.get(basename(path));
    return file === undefined ? openInPlace(path, faults) : { file, text: ownText(file, file, faults) };
  };
}

/**
 * The text of a table of ours, which is UTF-8; where it is anything else, a fault is added, and it counts as unread.
 * @param file path for messages
 * @param disk where it stands
 */
export function ownText(file: string, disk: string, faults: Fault[]): string {
  const found = decodeText(fileBytes(disk), file, () => false);
  if (!isFault(found) && found.encoding === "utf-8") return [...found.pieces()].join("");
  faults.push(isFault(found) ? found : inOtherEncoding(file, found.encoding));
  return unreadText;
}

function inOtherEncoding(file: string, encoding: string): Fault {
  const message = `the file is ${encoding.toUpperCase()}; expected UTF-8.`;
  const advice = 'Open the file in a spreadsheet or an editor and save it as "CSV UTF-8".';
  return { kind: "encoding", file, line: 1, column: 1, message, advice };
}
