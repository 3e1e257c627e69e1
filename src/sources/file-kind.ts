import type { Fault } from "./fault.ts";

/** The file is no text: how it begins (as Latin-1), what it is, and what to do. */
const kinds: readonly { begins: RegExp; what: string; advice: string }[] = [
  {
    begins: /^PK\x03\x04/,
    what: "a workbook (.xlsx) or a zip archive",
    advice: 'Open it and save the sheet as "CSV UTF-8 (comma delimited)", or unpack the archive and add the CSV in it.',
  },
  {
    begins: /^\xd0\xcf\x11\xe0/,
    what: "a workbook of old Excel (.xls)",
    advice: 'Open it and save the sheet as "CSV UTF-8 (comma delimited)".',
  },
  { begins: /^\x1f\x8b/, what: "packed (gzip)", advice: "Unpack it and add the CSV in it." },
  { begins: /^%PDF/, what: "a PDF", advice: "Download the table as CSV." },
  {
    begins: /^(\xef\xbb\xbf)?\s*<(!doctype|html|head|body|\?xml|!--)/i,
    what: "a web page, not a table: the server sent one in place of the file",
    advice: "Download the file again; if the page asks for a login or names an error, mend that first.",
  },
  {
    begins: /^(\xef\xbb\xbf)?\s*[{[]/,
    what: "JSON, not CSV",
    advice: "Download the table as CSV.",
  },
];

/** The fault of a file that is no CSV text at all, or is empty. */
export function fileKindFault(start: Uint8Array, size: number, file: string): Fault | undefined {
  const place = { file, line: 1, column: 1 };
  if (size === 0)
    return { kind: "empty-file", ...place, message: "the file is empty.", advice: "Download the file again." };
  const text = String.fromCharCode(...start.subarray(0, 512));
  const found = kinds.find(({ begins }) => begins.test(text));
  if (found === undefined) return undefined;
  return { kind: "not-a-table", ...place, message: `the file is ${found.what}.`, advice: found.advice };
}
