import { labelText, lineHeight } from "./label-text.ts";
import { linePath, type Point } from "./path-text.ts";
import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** A label that stands right of the plot, beside the end of its line. */
export interface EndLabel {
  readonly text: string;
  readonly className: string;
  readonly bold: boolean;
  /** Where the line ends, px. */
  readonly end: Point;
}

/** From the plot to the labels, px; more where a shape ends the line. */
const usualGapPx = 8;

/** Room that the labels take right of the plot, px: as much as they need, but no more than `mostPx` unless a word is longer. */
export function endLabelsWidth(labels: readonly Omit<EndLabel, "end">[], mostPx: number, gapPx = usualGapPx): number {
  let widest = 0;
  for (const { text, bold } of labels) {
    for (const line of wrapText(text, mostPx, 3, bold)) widest = Math.max(widest, textWidth(line, 12, bold));
  }
  return Math.ceil(Math.max(16, widest + gapPx));
}

/** Draws the labels moved apart, and a fine leader to each that stands far from its line's end. */
export function endLabels(
  labels: readonly EndLabel[],
  plotRight: number,
  mostPx: number,
  low: number,
  high: number,
  gapPx = usualGapPx,
): string {
  if (labels.length === 0) return "";
  const wrapped = labels.map(({ text, bold }) => wrapText(text, mostPx, 3, bold));
  const middles = spreadLabels(
    labels.map(({ end }, index) => ({ at: end[1], size: (wrapped[index]?.length ?? 1) * lineHeight })),
    low,
    high,
  );
  const leaders: Point[][] = [];
  const texts = labels.map(({ className, end }, index) => {
    const y = middles[index] ?? end[1];
    if (plotRight - end[0] > 12)
      leaders.push([
        [end[0] + 5, end[1]],
        [plotRight, y],
        [plotRight + gapPx - 3, y],
      ]);
    return labelText(wrapped[index] ?? [], plotRight + gapPx, y, className);
  });
  const leader = leaders.length > 0 ? `<path class="leader" d="${linePath(leaders)}"/>` : "";
  return `${leader}<g class="ends">${texts.join("")}</g>`;
}
