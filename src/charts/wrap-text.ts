import { textWidth } from "./text-width.ts";

/**
 * Breaks a text at its spaces into lines of at most `widthPx` px, a longer word standing alone. Beyond `maxLines` the middle is
 * left out: the last word, often the figure, stays. A figure and its unit keep together when joined by a no-break space.
 */
export function wrapText(text: string, widthPx: number, maxLines = 3, bold = false): string[] {
  if (textWidth(text, 12, bold) <= widthPx) return [text];
  const words = text.split(" ");
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, 12, bold) > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), `… ${words.at(-1) ?? ""}`];
}
