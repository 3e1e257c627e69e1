import { escapeText } from "./escape-text.ts";
import { shortNumber } from "./short-number.ts";
import { textWidth } from "./text-width.ts";

/** Room between the numbers of the value axis and the plot, px. */
const gapPx = 8;

/** Room that the numbers of a value axis take left of the plot, px. */
export function valueGridWidth(tickTexts: readonly string[]): number {
  return Math.ceil(Math.max(10, ...tickTexts.map((text) => textWidth(text))) + gapPx);
}

/** A hairline across the plot at each tick, its number at the left. */
export function valueGrid(
  ticks: readonly number[],
  tickTexts: readonly string[],
  y: (value: number) => number,
  [left, right]: readonly [number, number],
): string {
  const grid = ticks.map((tick) => `M${left} ${shortNumber(y(tick))}H${right}`).join("");
  const texts = ticks.map(
    (tick, i) => `<text y="${shortNumber(y(tick) + 4)}">${escapeText(tickTexts[i] ?? "")}</text>`,
  );
  return `<path class="grid" d="${grid}"/><g class="y" transform="translate(${left - gapPx})">${texts.join("")}</g>`;
}
