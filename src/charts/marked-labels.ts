import { labelText, lineHeight } from "./label-text.ts";
import { linePath, type Point } from "./path-text.ts";
import { seriesClass, seriesMarkPath } from "./series-mark.ts";
import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** A label right of the plot with the mark of its series, which also stands at the line's end. */
export interface MarkedLabel {
  readonly text: string;
  readonly place: number;
  readonly end: Point;
}

const markPx = 14;
const textPx = 23;
const mostLines = 3;

/** Room that the labels take right of the plot, px. */
export function markedLabelsWidth(texts: readonly string[], mostPx: number): number {
  const lines = texts.flatMap((text) => wrapText(text, mostPx, mostLines));
  return Math.ceil(textPx + Math.max(0, ...lines.map((line) => textWidth(line))));
}

/** Height that the labels need, px. */
export const markedLabelsHeight = (texts: readonly string[], mostPx: number): number =>
  texts.reduce((sum, text) => sum + wrapText(text, mostPx, mostLines).length * lineHeight, 0);

/** Draws the labels moved apart, each led to from its line's end where it had to move. */
export function markedLabels(
  labels: readonly MarkedLabel[],
  plotRight: number,
  mostPx: number,
  [low, high]: readonly [number, number],
): string {
  const wrapped = labels.map(({ text }) => wrapText(text, mostPx, mostLines));
  const middles = spreadLabels(
    labels.map(({ end }, index) => ({ at: end[1], size: (wrapped[index]?.length ?? 1) * lineHeight })),
    low,
    high,
  );
  const drawn = labels.map(({ place, end }, index) => {
    const y = middles[index] ?? end[1];
    const isAway = plotRight - end[0] > 12 || Math.abs(y - end[1]) > 4;
    const leader = isAway
      ? `<path class="leader ${seriesClass(place)}" d="${linePath([[end, [plotRight + 7, y]]])}"/>`
      : "";
    const mark = `<path class="mark ${seriesClass(place)}" d="${seriesMarkPath(place, plotRight + markPx, y)}"/>`;
    return leader + mark + labelText(wrapped[index] ?? [], plotRight + textPx, y);
  });
  return `<g class="ends">${drawn.join("")}</g>`;
}
