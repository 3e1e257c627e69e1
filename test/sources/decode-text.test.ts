import { expect, test } from "vitest";
import { bytesInMemory } from "../../src/sources/byte-source.ts";
import { decodeText } from "../../src/sources/decode-text.ts";
import { formatFault } from "../../src/sources/fault.ts";

const names = new Set(["Côte d'Ivoire", "Türkiye"]);
const decode = (bytes: Uint8Array) => decodeText(bytesInMemory(bytes), "file.csv", (name) => names.has(name));
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  const marked = `\ufeff${text}`;
  for (let at = 0; at < marked.length; at++) view.setUint16(2 * at, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

function read(bytes: Uint8Array): string {
  const found = decode(bytes);
  return "advice" in found ? formatFault(found) : `${found.encoding}: ${[...found.pieces()].join("")}`;
}

test("UTF-8 is read with and without a byte order mark, UTF-16 with one", () => {
  expect(read(new TextEncoder().encode("name\nTürkiye\n"))).toBe("utf-8: name\nTürkiye\n");
  expect(read(new TextEncoder().encode("\ufeffname\n"))).toBe("utf-8: name\n");
  expect(read(utf16("name\nTürkiye\n", true))).toBe("utf-16le: name\nTürkiye\n");
  expect(read(utf16("name\nTürkiye\n", false))).toBe("utf-16be: name\nTürkiye\n");
});

test("Windows-1252 is read where each cell with a letter beyond ASCII is a known name", () => {
  expect(read(latin1("name;value\nTürkiye ;1\nCôte d'Ivoire;2\n"))).toBe(
    "windows-1252: name;value\nTürkiye ;1\nCôte d'Ivoire;2\n",
  );
  expect(read(latin1("name\nKenya\nTürkije\n"))).toBe(
    'file.csv:3:1: the file is not UTF-8, and "Türkije" read as Windows-1252 is no known name: ' +
      'its encoding is not certain.\n  Open the file in a spreadsheet or an editor and save it as "CSV UTF-8".',
  );
});

const save = 'Open the file in a spreadsheet or an editor and save it as "CSV UTF-8".';

test("UTF-8 mixed with something else is refused at the first line that is not UTF-8", () => {
  const mixed = new Uint8Array([...new TextEncoder().encode("a\nTürkiye\n"), ...latin1("Türkiye\n")]);
  expect(read(mixed)).toBe(
    `file.csv:3:1: the file mixes encodings: this line is not UTF-8, and others are.\n  ${save}`,
  );
});

test("UTF-8 that ends within a character was cut short", () => {
  expect(read(new TextEncoder().encode("a\nTürkiye\nü").slice(0, -1))).toBe(
    "file.csv:1:1: the file ends in the middle of a character: it was cut short.\n  Download the file again.",
  );
});

test("UTF-16 without a mark, or cut in half, is refused", () => {
  expect(read(utf16("name\n", true).slice(2))).toBe(
    `file.csv:1:1: the file holds NUL characters: it is UTF-16 without a byte order mark, or no text.\n  ${save}`,
  );
  expect(read(utf16("name\n", true).slice(0, -1))).toBe(
    `file.csv:1:1: the file begins as UTF-16LE and is not that to its end.\n  ${save}`,
  );
});

const asCsv = 'save the sheet as "CSV UTF-8 (comma delimited)"';

test.each([
  ["", "empty", "Download the file again."],
  [
    "PK\x03\x04\x14",
    "a workbook (.xlsx) or a zip archive",
    `Open it and ${asCsv}, or unpack the archive and add the CSV in it.`,
  ],
  ["\xd0\xcf\x11\xe0", "a workbook of old Excel (.xls)", `Open it and ${asCsv}.`],
  [
    "\n<!DOCTYPE html><html>",
    "a web page, not a table: the server sent one in place of the file",
    "Download the file again; if the page asks for a login or names an error, mend that first.",
  ],
  ['{"error": 1}', "JSON, not CSV", "Download the table as CSV."],
  ["\x1f\x8b\x08", "packed (gzip)", "Unpack it and add the CSV in it."],
])("%j is refused as what it is", (start, what, advice) => {
  expect(read(latin1(start))).toBe(`file.csv:1:1: the file is ${what}.\n  ${advice}`);
});
