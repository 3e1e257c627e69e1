import { escapeText } from "./escape-text.ts";
import { referenceMark } from "./reference-marks.ts";
import { shortNumber } from "./short-number.ts";
import { textWidth } from "./text-width.ts";

/** Words for the marks of a chart: what a mark of each kind stands for. */
export interface MarkKey {
  readonly self?: string;
  readonly region?: string;
  readonly world?: string;
  readonly member?: string;
}

const kinds = ["self", "region", "world", "member"] as const;
const linePx = 20;

/** Marks and words in a row, wrapped at the chart's width; `height` is the room taken beneath `top`. */
export function markKey(key: MarkKey, widthPx: number, top: number): { text: string; height: number } {
  let x = 6;
  let y = Math.round(top + 12);
  let text = "";
  for (const kind of kinds) {
    const words = key[kind];
    if (words === undefined) continue;
    const room = 12 + textWidth(words) + 14;
    if (x > 6 && x + room > widthPx + 14) {
      x = 6;
      y += linePx;
    }
    if (kind === "self") text += `<path class="dots self large" d="M${shortNumber(x)} ${y}h0"/>`;
    else if (kind === "member")
      text += `<path class="ticks member" d="M${shortNumber(x - 3)} ${y - 6}v12m3-12v12m3-12v12"/>`;
    else text += `<path class="reference ${kind}" d="${referenceMark(kind, x, y, 7)}"/>`;
    text += `<text x="${shortNumber(x + 11)}" y="${y + 4}">${escapeText(words)}</text>`;
    x += room;
  }
  return text === "" ? { text, height: 0 } : { text: `<g class="key">${text}</g>`, height: y - top + 10 };
}
