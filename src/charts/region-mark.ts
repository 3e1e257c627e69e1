import { escapeText } from "./escape-text.ts";
import { seriesMarkPath } from "./series-mark.ts";
import { shortNumber } from "./short-number.ts";
import { textWidth } from "./text-width.ts";

/** The classes that give the five regions, and what lies in none, their colours; shapes go by the same place. */
export const regionLooks = [
  "region-africa",
  "region-americas",
  "region-asia",
  "region-europe",
  "region-oceania",
  "other",
] as const;

const markPath = (place: number, x: number, y: number): string =>
  `<path class="mark ${regionLooks[place] ?? "other"}" d="${seriesMarkPath(place, x, y)}"/>`;

/** The mark of a region for a key beside the chart. */
export function regionMark(place: number): string {
  return (
    `<svg direction="ltr" class="series-mark chart" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">` +
    `${markPath(place, 6, 6)}</svg>`
  );
}

/** Marks and names of regions in a row: the key of a picture that leaves the page. */
export function regionLegend(regions: readonly { readonly place: number; readonly name: string }[]): string {
  let x = 6;
  const drawn = regions.map(({ place, name }) => {
    const text = `${markPath(place, x, 10)}<text x="${shortNumber(x + 11)}" y="14">${escapeText(name)}</text>`;
    x += 11 + textWidth(name) + 22;
    return text;
  });
  return `<svg direction="ltr" class="chart" viewBox="0 0 ${Math.ceil(x)} 20">${drawn.join("")}</svg>`;
}
