import type { ByteSource } from "./byte-source.ts";
import type { Fault } from "./fault.ts";
import { fileKindFault } from "./file-kind.ts";
import { isFault } from "./figure-checks.ts";
import { scanUtf8 } from "./utf8-scan.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file as text, piece by piece; each call begins anew. No byte order mark. */
export interface DecodedText {
  readonly encoding: Encoding;
  readonly pieces: () => Iterable<string>;
}

const saveAsUtf8 = 'Open the file in a spreadsheet or an editor and save it as "CSV UTF-8".';

/**
 * Decodes a file: UTF-8, UTF-16 where a byte order mark says so, Windows-1252 where that is certain.
 * @param isKnownName whether a text with letters beyond ASCII is the name of an economy: a file is certainly
 * Windows-1252 only where each of its cells with such letters is one
 * @returns the text, or the fault that says what the file is and how to save it
 */
export function decodeText(
  source: ByteSource,
  file: string,
  isKnownName: (text: string) => boolean,
): DecodedText | Fault {
  const start = startOf(source);
  const notText = fileKindFault(start, source.size, file);
  if (notText !== undefined) return notText;
  const marked = encodingByMark(start);
  if (marked !== undefined) return decodable(source, marked) ? text(source, marked) : wrongEncoding(file, 1, marked);
  if (start.includes(0))
    return fault(file, 1, "the file holds NUL characters: it is UTF-16 without a byte order mark, or no text.");
  if (decodable(source, "utf-8")) return text(source, "utf-8");
  const { firstBadLine = 1, isCut, hasMultibyte } = scanUtf8(source.chunks());
  if (isCut) return cutShort(file);
  if (hasMultibyte)
    return fault(file, firstBadLine, "the file mixes encodings: this line is not UTF-8, and others are.");
  const foreign = firstForeignCell(source, isKnownName);
  if (isFault(foreign) || foreign === undefined) return text(source, "windows-1252");
  const came = `the file is not UTF-8, and ${JSON.stringify(foreign.cell)} read as Windows-1252 is no known name`;
  return fault(file, foreign.line, `${came}: its encoding is not certain.`);
}

function startOf(source: ByteSource): Uint8Array {
  for (const chunk of source.chunks()) return chunk.slice(0, 4096);
  return new Uint8Array();
}

function encodingByMark([a, b]: Uint8Array): Encoding | undefined {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

const text = (source: ByteSource, encoding: Encoding): DecodedText => ({
  encoding,
  pieces: () => decoded(source, encoding),
});

function* decoded(source: ByteSource, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const chunk of source.chunks()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Whether every byte is text in the encoding. */
function decodable(source: ByteSource, encoding: Encoding): boolean {
  try {
    for (const piece of decoded(source, encoding)) if (piece.includes("\0")) return false;
    return true;
  } catch {
    return false;
  }
}

/** Bytes that Windows-1252 leaves open, as TextDecoder gives them. */
const undefinedIn1252 = /[\u0081\u008d\u008f\u0090\u009d]/;

/** The first cell with a letter beyond ASCII that is no known name, the file being read as Windows-1252. */
function firstForeignCell(
  source: ByteSource,
  isKnownName: (text: string) => boolean,
): { cell: string; line: number } | undefined {
  let [line, rest] = [1, ""];
  for (const piece of decoded(source, "windows-1252")) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const one of lines) {
      const cell = foreignCell(one, isKnownName);
      if (cell !== undefined) return { cell, line };
      line++;
    }
  }
  const cell = foreignCell(rest, isKnownName);
  return cell === undefined ? undefined : { cell, line };
}

function foreignCell(line: string, isKnownName: (text: string) => boolean): string | undefined {
  if (!/[^\x00-\x7f]/.test(line)) return undefined;
  const cells = line.split(/[,;\t"\r]/).map((cell) => cell.trim());
  return cells.find((cell) => /[^\x00-\x7f]/.test(cell) && (undefinedIn1252.test(cell) || !isKnownName(cell)));
}

function cutShort(file: string): Fault {
  const message = "the file ends in the middle of a character: it was cut short.";
  return { kind: "truncated", file, line: 1, column: 1, message, advice: "Download the file again." };
}

function wrongEncoding(file: string, line: number, encoding: Encoding): Fault {
  return fault(file, line, `the file begins as ${encoding.toUpperCase()} and is not that to its end.`);
}

function fault(file: string, line: number, message: string): Fault {
  return { kind: "encoding", file, line, column: 1, message, advice: saveAsUtf8 };
}
