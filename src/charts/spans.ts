import { scaleLinear } from "d3-scale";
import { chartSvg } from "./chart-svg.ts";
import { linePath, type Point } from "./path-text.ts";
import { rowLayout } from "./row-layout.ts";
import { rowFigures, rowMiddles, rowNames } from "./row-names.ts";
import { shortNumber } from "./short-number.ts";
import { valueAxisBeneath } from "./value-axis.ts";

export interface SpansRow {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Drawn stronger: the sum of the others. */
  readonly strong?: boolean;
  /** In words, drawn at the right. */
  readonly figure: string;
}

export interface SpansOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly SpansRow[];
  readonly domain: readonly [from: number, to: number];
  readonly ticks: readonly number[];
  /** A line through all rows: no change, or the printed rank. */
  readonly line: number;
  readonly format: (value: number) => string;
}

/** Half the least length of a span, px: one without length is a mark all the same. */
const leastPx = 1.5;

/** Spans on one axis, a row each: from the best to the worst rank, or from 0 to the places gained. "" without rows. */
export function spans(options: SpansOptions): string {
  const { width, rows, domain, ticks, line, format } = options;
  if (rows.length === 0) return "";
  const layout = rowLayout(
    width,
    rows.map(({ label }) => label),
    rows.map(({ figure }) => figure),
    12,
  );
  const rooms = rows.map(() => (layout.above ? { above: 9, below: 12 } : { above: 13, below: 13 }));
  const { middles, bottom } = rowMiddles(layout, rooms);
  const x = scaleLinear([domain[0], domain[1]], [layout.left, layout.right]);
  const top = layout.above ? 14 : 4;
  const drawn = (strong: boolean): string => {
    const runs = rows.flatMap((row, index): Point[][] => {
      if ((row.strong ?? false) !== strong) return [];
      const [one, other] = [x(row.from), x(row.to)];
      const [left, right] = [Math.min(one, other), Math.max(one, other)];
      const grown = Math.max(0, leastPx - (right - left) / 2);
      const y = middles[index] ?? 0;
      return [
        [
          [left - grown, y],
          [right + grown, y],
        ],
      ];
    });
    return runs.length === 0 ? "" : `<path class="extent${strong ? " self" : ""}" d="${linePath(runs)}"/>`;
  };
  return chartSvg(
    "spans",
    { ...options, height: Math.ceil(bottom + 22) },
    valueAxisBeneath(x, ticks, [top, bottom], format) +
      drawn(false) +
      drawn(true) +
      `<path class="reference-line" d="M${shortNumber(x(line))} ${top}V${shortNumber(bottom)}"/>` +
      rowNames(layout, rooms, middles) +
      rowFigures(
        rows.map(({ figure }) => figure),
        width,
        middles,
      ),
  );
}
