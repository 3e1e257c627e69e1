import { labelText, lineHeight } from "./label-text.ts";
import type { RowLayout } from "./row-layout.ts";

/** Room that the marks of a row take above and below their middle, px. */
export interface RowRoom {
  readonly above: number;
  readonly below: number;
}

/** Middles of the rows and the height they take together, px; names above their rows need room of their own. */
export function rowMiddles(layout: RowLayout, rooms: readonly RowRoom[]): { middles: number[]; bottom: number } {
  let y = 0;
  const middles = rooms.map(({ above, below }, index) => {
    const name = (layout.names[index]?.length ?? 0) * lineHeight;
    const middle = y + (layout.above ? name + above : Math.max(above, name / 2));
    y = middle + (layout.above ? below : Math.max(below, name / 2));
    return middle;
  });
  return { middles, bottom: y };
}

/** The names of rows, beside or above their marks. */
export function rowNames(layout: RowLayout, rooms: readonly RowRoom[], middles: readonly number[]): string {
  const texts = layout.names.map((lines, index) => {
    const middle = middles[index] ?? 0;
    if (!layout.above) return labelText(lines, layout.left - 12, middle);
    return labelText(lines, 0, middle - (rooms[index]?.above ?? 0) - (lines.length * lineHeight) / 2);
  });
  return `<g${layout.above ? "" : ` class="row-names"`}>${texts.join("")}</g>`;
}

/** Figures in a column at the right edge. */
export function rowFigures(texts: readonly (string | undefined)[], right: number, middles: readonly number[]): string {
  const labels = texts.map((text, i) => (text === undefined ? "" : labelText([text], right, middles[i] ?? 0)));
  return labels.some((label) => label !== "") ? `<g class="figures">${labels.join("")}</g>` : "";
}
