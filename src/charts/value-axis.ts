import type { ScaleLinear } from "d3-scale";
import { escapeText } from "./escape-text.ts";
import { shortNumber } from "./short-number.ts";

/** Hairlines from top to bottom at each tick of a horizontal axis, with the numbers beneath. */
export function valueAxisBeneath(
  x: ScaleLinear<number, number>,
  ticks: readonly number[],
  [top, bottom]: readonly [number, number],
  format: (value: number) => string,
): string {
  const grid = ticks.map((tick) => `M${shortNumber(x(tick))} ${shortNumber(top)}V${shortNumber(bottom)}`).join("");
  const texts = ticks.map((tick) => `<text x="${shortNumber(x(tick))}">${escapeText(format(tick))}</text>`);
  return `<path class="grid" d="${grid}"/><g class="x" transform="translate(0 ${shortNumber(bottom + 15)})">${texts.join("")}</g>`;
}
