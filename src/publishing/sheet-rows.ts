import type { Cell } from "./csv.ts";
import { typedCell } from "./typed-cell.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
// XML 1.0 has no place for these.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Rows of a sheet as SpreadsheetML, numbers as numbers and text in its cell. write-excel-file needs several times as
 * long for them, so it writes the rest of the workbook only.
 * @param first number of the first of these rows, 1 being the sheet's first
 */
export function sheetRows(rows: readonly (readonly Cell[])[], first: number): string {
  return rows.map((row, index) => `<row r="${first + index}">${cells(row, first + index)}</row>`).join("");
}

function cells(row: readonly Cell[], number: number): string {
  let xml = "";
  for (const [index, cell] of row.entries()) {
    const value = typedCell(cell);
    if (value === null) continue;
    const place = `r="${columnLetters(index)}${number}"`;
    xml += typeof value === "number" ? `<c ${place}><v>${value}</v></c>` : textCell(place, value);
  }
  return xml;
}

const texts = new Map<string, string>();

/** A cell of text; the same few texts stand in most rows. */
function textCell(place: string, text: string): string {
  let inner = texts.get(text);
  if (inner === undefined) {
    const escaped = text.replace(notXml, "").replace(/[&<>]/g, (one) => entities[one] ?? one);
    inner = ` t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
    if (texts.size > 10_000) texts.clear();
    texts.set(text, inner);
  }
  return `<c ${place}${inner}`;
}

/** A to Z, then AA. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
