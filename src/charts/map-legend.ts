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
export function mapLegend({ title, description, classes, noData, patternId, width = 328 }: MapLegendOptions): string {
  const rows = classes.map((row, index) => ({ ...row, name: `c${index}`, mark: `class="c${index}"` })).reverse();
  if (noData && noData.count > 0) rows.push({ ...noData, name: "no-data", mark: `fill="url(#${patternId})"` });
  const words = Math.min(Math.max(...rows.map(({ label }) => textWidth(label))) * spare, width * mostForWords);
  const counts = Math.max(...rows.map(({ countLabel }) => textWidth(countLabel))) * spare;
  const barsFrom = swatch + gap + words + gap;
  const perEconomy = (width - barsFrom - gap / 2 - counts) / Math.max(1, ...rows.map(({ count }) => count));
  const body = rows.map(({ label, count, countLabel, name, mark }, index) => {
    const top = index * legendRowHeight;
    const bar = shortNumber(count * perEconomy);
    const key = `<rect ${mark} x=".5" y="${top + 6}" width="${swatch}" height="${swatch}"/>`;
    const words = `<text class="label" x="${swatch + gap}" y="${top + 16}">${escapeText(label)}</text>`;
    const length =
      count > 0 ? `<rect ${mark} x="${shortNumber(barsFrom)}" y="${top + 6}" width="${bar}" height="${swatch}"/>` : "";
    const end = shortNumber(barsFrom + count * perEconomy + gap / 2);
    const row = `${key}${words}${length}<text x="${end}" y="${top + 16}">${escapeText(countLabel)}</text>`;
    return `<g data-of="${name}">${row}</g>`;
  });
  const frame = { width, height: rows.length * legendRowHeight, title, description };
  return chartSvg(
    "map-legend",
    frame,
    `${hatchPattern(patternId, 5)}<g class="classes-${classes.length}">${body.join("")}</g>`,
  );
}
