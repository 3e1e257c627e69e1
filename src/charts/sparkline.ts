import { lineRuns } from "./line-runs.ts";
import { type Point, dotsPath, linePath } from "./path-text.ts";

/** A line for a table cell whose figures stand beside it: hidden from readers of the screen. "" where there is no point. */
export function sparkline(options: {
  /** Oldest first. */
  readonly points: readonly { readonly year: number; readonly value: number }[];
  readonly years: readonly [first: number, last: number];
  readonly range: readonly [min: number, max: number];
  readonly maxGapYears?: number;
  readonly widthPx?: number;
  readonly heightPx?: number;
}): string {
  const { years, range, maxGapYears = 1, widthPx = 80, heightPx = 20 } = options;
  const points = options.points.filter(({ year }) => year >= years[0] && year <= years[1]);
  const last = points.at(-1);
  if (last === undefined) return "";
  const edge = 3;
  const perYear = (widthPx - 2 * edge) / (years[1] - years[0] || 1);
  const perUnit = (heightPx - 2 * edge) / (range[1] - range[0] || 1);
  const place = ({ year, value }: { readonly year: number; readonly value: number }): Point => [
    edge + (year - years[0]) * perYear,
    heightPx - edge - (value - range[0]) * perUnit,
  ];
  const line = linePath(lineRuns(points, maxGapYears).map((run) => run.map(place)));
  return `<svg direction="ltr" class="chart sparkline" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" aria-hidden="true" focusable="false"><path class="line" d="${line}"/><path class="dots self small" d="${dotsPath([place(last)])}"/></svg>`;
}
