import { escapeText } from "./escape-text.ts";
import { inOrder } from "./right-to-left.ts";
import { shortNumber } from "./short-number.ts";

/** Distance between the lines of a label, px. */
export const lineHeight = 14;

/** A text element whose lines stand middled on `y`; the anchor comes from its group's class. */
export function labelText(lines: readonly string[], x: number, y: number, className = ""): string {
  const at = shortNumber(x);
  const first = y + 4 - ((lines.length - 1) * lineHeight) / 2;
  const kind = className === "" ? "" : ` class="${className}"`;
  // Lines of one text are ordered as one, were not each held together.
  const [words = "", ...others] = lines.length > 1 ? lines.map((line) => inOrder(line)) : lines;
  const rest = others.map((line) => `<tspan x="${at}" dy="${lineHeight}">${escapeText(line)}</tspan>`);
  return `<text${kind} x="${at}" y="${shortNumber(first)}">${escapeText(words)}${rest.join("")}</text>`;
}
