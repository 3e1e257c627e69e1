import { chartSvg } from "./chart-svg.ts";
import { hatchPattern } from "./choropleth.ts";
import { escapeText } from "./escape-text.ts";
import { shortNumber } from "./short-number.ts";
import { textWidth } from "./text-width.ts";

export interface MapLegendOptions {
  readonly title: string;
  readonly description: string;
  /** One a class, lowest first: its range in words and how many economies are in it. */
  readonly classes: readonly { readonly label: string; readonly count: number; readonly countLabel: string }[];
  /** Left out where every economy has a figure. */
  readonly noData?: { readonly label: string; readonly count: number; readonly countLabel: string } | undefined;
  /** Unique on the page. */
  readonly patternId: string;
  /** Of the words: rows begin on the side from which they are read. */
  readonly direction: "ltr" | "rtl";
  /** Width on the screen, px. */
  readonly width?: number;
}

/** High enough to be hit by a finger: the rows are buttons where scripts run. */
export const legendRowHeight = 24;
const swatch = 12;
const gap = 8;
/** Words may take this part of the width; longer ones push no bar off the edge, for bars keep the rest. */
const mostForWords = 0.62;
/** Of a width that is estimated; a count at the edge must not be cut off, in wide faces as DejaVu Sans either. */
const spare = 1.1;

/** The legend of a map as a small histogram: highest class on top, economies without a figure last. */
export function mapLegend({
  title,
  description,
  classes,
  noData,
  patternId,
  direction,
  width = 328,
}: MapLegendOptions): string {
  const rows = classes.map((row, index) => ({ ...row, name: `c${index}`, mark: `class="c${index}"` })).reverse();
  if (noData && noData.count > 0) rows.push({ ...noData, name: "no-data", mark: `fill="url(#${patternId})"` });
  const words = Math.min(Math.max(...rows.map(({ label }) => textWidth(label))) * spare, width * mostForWords);
  const counts = Math.max(...rows.map(({ countLabel }) => textWidth(countLabel))) * spare;
  const barsFrom = swatch + gap + words + gap;
  const perEconomy = (width - barsFrom - gap / 2 - counts) / Math.max(1, ...rows.map(({ count }) => count));
  // Distances are from the side where rows begin.
  const isMirrored = direction === "rtl";
  const at = (from: number, wide = 0): string => shortNumber(isMirrored ? width - from - wide : from);
  const body = rows.map(({ label, count, countLabel, name, mark }, index) => {
    const top = index * legendRowHeight;
    const bar = count * perEconomy;
    const box = (from: number, wide: number): string =>
      `<rect ${mark} x="${at(from, wide)}" y="${top + 6}" width="${shortNumber(wide)}" height="${swatch}"/>`;
    const write = (text: string, from: number, kind = ""): string =>
      `<text${kind} x="${at(from)}" y="${top + 16}">${escapeText(text)}</text>`;
    const length = count > 0 ? box(barsFrom, bar) : "";
    const row = `${box(0.5, swatch)}${write(label, swatch + gap, ' class="label"')}${length}${write(countLabel, barsFrom + bar + gap / 2)}`;
    return `<g data-of="${name}">${row}</g>`;
  });
  const frame = { width, height: rows.length * legendRowHeight, title, description };
  const anchor = isMirrored ? ' text-anchor="end"' : "";
  return chartSvg(
    "map-legend",
    frame,
    `${hatchPattern(patternId, 5)}<g class="classes-${classes.length}"${anchor}>${body.join("")}</g>`,
  );
}
