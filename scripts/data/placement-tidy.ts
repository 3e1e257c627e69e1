import { csvFormatRows } from "d3-dsv";
import { readFileSync } from "node:fs";
import { isFault } from "../../src/sources/figure-checks.ts";
import type { LayoutReference } from "../../src/sources/layouts/layout.ts";
import { tidyDownload } from "../../src/sources/layouts/tidy-download.ts";
import { openTable } from "../../src/sources/open-table.ts";
import { fileBytes } from "./file-bytes.ts";

/**
 * A table in our own layout as the build of the data reads it: UTF-8, commas, decimal points. Undefined where the file
 * is that already, or cannot be read at all.
 */
export function tidyText(path: string, reference: LayoutReference): string | undefined {
  const table = openTable(fileBytes(path), path, [tidyDownload], reference);
  if ("faults" in table || (table.delimiter === "," && isUtf8(path))) return undefined;
  const rows = [...table.rows()].flatMap((row) => (isFault(row) ? [] : [table.columns.map((name) => row.at(name))]));
  return `${csvFormatRows([[...table.columns], ...rows])}\n`;
}

function isUtf8(path: string): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    return true;
  } catch {
    return false;
  }
}
