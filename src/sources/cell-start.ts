/**
 * Where a cell starts in the text of its record.
 * @param raw the record as it stands in the file, or the text from its start on; LF between its lines
 * @param index 0-based number of the cell
 * @returns line breaks before the cell, and its 1-based character in its line
 */
export function cellStart(raw: string, index: number, delimiter = ","): { lines: number; column: number } {
  let quoted = false;
  let cell = 0;
  let lines = 0;
  let lineStart = 0;
  let at = 0;
  for (; at < raw.length && cell < index; at++) {
    const character = raw[at];
    if (character === '"') quoted = !quoted;
    else if (character === "\n") {
      lines++;
      lineStart = at + 1;
    } else if (character === delimiter && !quoted) cell++;
  }
  return { lines, column: at - lineStart + 1 };
}
