import { scaleLinear } from "d3-scale";
import { type ChartFrame, chartSvg } from "./chart-svg.ts";
import { labelText } from "./label-text.ts";
import { lineRuns } from "./line-runs.ts";
import { dotsPath, linePath, type Point } from "./path-text.ts";
import { valueGrid, valueGridWidth } from "./value-grid.ts";
import { valueTicks } from "./value-ticks.ts";
import { yearAxis } from "./year-axis.ts";

/** How many things happened in a year, and how many of them stand out. */
export interface TimelineYear {
  readonly year: number;
  readonly count: number;
  /** Drawn first, in the stronger colour. */
  readonly marked: number;
}

export interface TimelineOptions extends ChartFrame {
  readonly years: readonly [first: number, last: number];
  /** A share in %, oldest first. */
  readonly line: readonly { readonly year: number; readonly value: number }[];
  /** What stands at the line's end. */
  readonly lineLabel: string;
  readonly events: readonly TimelineYear[];
  readonly format: (value: number) => string;
}

const top = 8;
const axisPx = 24;
const mostStepPx = 9;

/** A share over the years, and beneath it a dot for each thing that happened. "" where there is neither. */
export function timeline(options: TimelineOptions): string {
  const { width, height, years, line, lineLabel, events, format } = options;
  if (line.length === 0 && events.length === 0) return "";
  const most = Math.max(0, ...events.map(({ count }) => count));
  const dotsBottom = height - axisPx;
  const bottom = dotsBottom - most * mostStepPx - 12;
  const axis = valueTicks(0, 100, Math.floor((bottom - top) / 34) + 1, format);
  const tickTexts = axis.ticks.map(format);
  const left = valueGridWidth(tickTexts);
  const right = width - 10;
  const x = scaleLinear([...years], [left + 4, right]);
  const y = scaleLinear([axis.from, axis.to], [bottom, top]);
  const place = (year: number, order: number): Point => [x(year), dotsBottom - 6 - order * mostStepPx];
  const dots = (marked: boolean): Point[] =>
    events.flatMap(({ year, count, marked: first }) =>
      Array.from({ length: count }, (_, order) => order)
        .filter((order) => order < first === marked)
        .map((order) => place(year, order)),
    );
  const runs = lineRuns([...line], 1).map((run) => run.map(({ year, value }): Point => [x(year), y(value)]));
  const end = line.at(-1);
  // Above its end: the line comes from beneath.
  const label =
    end === undefined ? "" : `<g class="y">${labelText([lineLabel], x(end.year) + 4, y(end.value) - 12, "self")}</g>`;
  const path = (kind: string, points: readonly Point[]): string =>
    points.length === 0 ? "" : `<path class="dots ${kind}" d="${dotsPath(points)}"/>`;
  return chartSvg(
    "timeline",
    options,
    valueGrid(axis.ticks, tickTexts, y, [left, right]) +
      `<path class="line self" d="${linePath(runs)}"/>` +
      path("world", dots(false)) +
      path("self", dots(true)) +
      yearAxis(x, years, dotsBottom) +
      label,
  );
}
