import type { ScaleLinear } from "d3-scale";
import { escapeText } from "./escape-text.ts";
import { shortNumber } from "./short-number.ts";
import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "./text-width.ts";
import { yearTicks } from "./year-ticks.ts";

/** A change of definition or method, with the mark of its note. */
export interface Break {
  readonly year: number;
  readonly mark: string;
}

/** Years under the plot, each with a short stroke. */
export function yearAxis(
  x: ScaleLinear<number, number>,
  [first, last]: readonly [number, number],
  bottom: number,
): string {
  const { strokes, labelled } = yearTicks(first, last, x(last) - x(first));
  const path = strokes.map((year) => `M${shortNumber(x(year))} ${bottom}v4`).join("");
  const texts = labelled.map((year) => `<text x="${shortNumber(x(year))}">${year}</text>`).join("");
  return `<path class="ticks" d="${path}"/><g class="x" transform="translate(0 ${bottom + 17})">${texts}</g>`;
}

/** Dashed lines half a year before the first year of a new method, their marks moved apart above the plot. */
export function breakLines(
  breaks: readonly Break[],
  x: ScaleLinear<number, number>,
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): string {
  const shown = breaks
    .map(({ year, mark }) => ({ at: x(year - 0.5), mark }))
    .filter(({ at }) => at >= left && at <= right);
  if (shown.length === 0) return "";
  const middles = spreadLabels(
    shown.map(({ at, mark }) => ({ at, size: textWidth(mark) + 7 })),
    left - 8,
    right + 8,
  );
  const lines = shown.map(({ at }) => `M${shortNumber(at)} ${top - 6}V${bottom}`).join("");
  const marks = shown.map(({ mark }, i) => `<text x="${shortNumber(middles[i] ?? 0)}">${escapeText(mark)}</text>`);
  return `<path class="break" d="${lines}"/><g class="break-marks" transform="translate(0 12)">${marks.join("")}</g>`;
}
