import { escapeText } from "../escape-text.ts";
import { shortNumber } from "../short-number.ts";
import { textWidth } from "../text-width.ts";
import { inOrder } from "../right-to-left.ts";

export interface ClassKeyOptions {
  readonly count: number;
  readonly lowest: string;
  readonly highest: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly muted: string;
}

const size = 9.5;
const gap = 6;
const [widest, narrowest] = [22, 8];

/** The classes of a small map as a row of swatches between the words for the lowest and the highest. */
export function classKey({ count, lowest, highest, x, y, width, muted }: ClassKeyOptions): string {
  const words = [textWidth(lowest, size), textWidth(highest, size)].reduce((sum, one) => sum + one + gap, 0);
  const swatch = Math.max(narrowest, Math.min(widest, Math.floor((width - words) / count)));
  const left = Math.round(x + (width - words - count * swatch) / 2 + textWidth(lowest, size) + gap);
  const swatches = Array.from(
    { length: count },
    (_, index) => `<path class="c${index}" d="M${left + index * swatch} ${y}h${swatch - 1}v9h${1 - swatch}z"/>`,
  );
  const word = (text: string, at: number, anchor: string): string =>
    `<text x="${shortNumber(at)}" y="${y + 8}" font-size="${size}" text-anchor="${anchor}" fill="${muted}">${escapeText(inOrder(text))}</text>`;
  const ends = word(lowest, left - gap, "end") + word(highest, left + count * swatch + gap - 1, "start");
  return `<g class="classes-${count}">${swatches.join("")}</g>${ends}`;
}
