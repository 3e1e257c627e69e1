import { unzipSync } from "fflate";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { Cell } from "./csv.ts";
import { sheetRows } from "./sheet-rows.ts";
import { zipArchive } from "./zip-archive.ts";

/** A sheet: its name, its header in bold that stays in sight, its rows. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * An Excel workbook with typed cells, the same bytes at every run.
 * @param date YYYY-MM-DD, the time stamp of the parts inside
 */
export async function workbook(sheets: readonly Sheet[], date: string): Promise<Uint8Array> {
  const parts = { ...(await emptyWorkbook(sheets)) };
  for (const [index, { rows }] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const sheet = Buffer.from(parts[path] ?? []).toString();
    if (!sheet.includes("</sheetData>")) throw new Error(`write-excel-file wrote no rows into ${path}.`);
    parts[path] = Buffer.from(sheet.replace("</sheetData>", () => `${sheetRows(rows, 2)}</sheetData>`));
  }
  return zipArchive(parts, date);
}

const made = new Map<string, Promise<Record<string, Uint8Array>>>();

/** The parts of a workbook that has headers only, written once: hundreds of workbooks have the same. */
function emptyWorkbook(sheets: readonly Sheet[]): Promise<Record<string, Uint8Array>> {
  const headers = sheets.map(({ name, columns }) => ({
    sheet: name,
    data: [columns.map((value) => ({ value, fontWeight: "bold" }))] satisfies SheetData,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: columnWidth(column) })),
  }));
  const key = JSON.stringify(headers);
  const known = made.get(key);
  if (known !== undefined) return known;
  const parts = writeXlsxFile(headers)
    .toBuffer()
    .then((bytes) => unzipSync(bytes));
  made.set(key, parts);
  return parts;
}

const sentences = ["meaning", "title", "citation", "redistribution_note"];

/** In characters: columns of sentences are wide, others as wide as their header. */
function columnWidth(column: string): number {
  return sentences.includes(column) ? 60 : Math.max(12, column.length + 2);
}
