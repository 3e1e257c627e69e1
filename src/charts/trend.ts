import { scaleLinear } from "d3-scale";
import { type ChartFrame, chartSvg } from "./chart-svg.ts";
import { endLabels, endLabelsWidth } from "./end-labels.ts";
import { lineRuns } from "./line-runs.ts";
import { type Point, dotsPath, linePath } from "./path-text.ts";
import { rankTicks } from "./rank-ticks.ts";
import { shortNumber } from "./short-number.ts";
import { type Break, breakLines, yearAxis } from "./year-axis.ts";
import { valueGrid, valueGridWidth } from "./value-grid.ts";
import { type ValueAxis, valueTicks } from "./value-ticks.ts";

export type LineRole = "self" | "region" | "income" | "world" | "other";

export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  /** Drawn hollow. */
  readonly estimate?: boolean;
}

export interface TrendLine {
  readonly label: string;
  readonly role: LineRole;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  /** What stands at the line's end, often name and figure; `label` where not given. */
  readonly endLabel?: string;
}

export interface TrendOptions extends ChartFrame {
  /** First and last year of the axis; points outside are left out. */
  readonly years: readonly [first: number, last: number];
  /** Ends of the value axis; it grows where a value lies outside. On a reversed axis: 1 and the number of ranks. */
  readonly range: readonly [min: number, max: number] | "from-zero";
  /** A rank axis: 1 on top. */
  readonly reversed?: boolean;
  readonly lines: readonly TrendLine[];
  /** Points further apart are not joined: a gap is a gap. 1 where not given. */
  readonly maxGapYears?: number;
  /** Changes of method; the mark leads to a note. The line stands half a year before the first year of the new method. */
  readonly breaks?: readonly Break[];
  readonly target?: { readonly value: number; readonly label: string };
  readonly format: (value: number) => string;
}

const drawnFirst: readonly LineRole[] = ["other", "world", "income", "region", "self"];

function axisOf(options: TrendOptions, values: readonly number[], heightPx: number): ValueAxis {
  const { range, reversed = false, target, format } = options;
  const highest = Math.max(...values, target?.value ?? -Infinity);
  const lowest = Math.min(...values);
  if (reversed) {
    const last = Math.max(highest, range === "from-zero" ? 1 : range[1]);
    return { from: 1, to: last, ticks: rankTicks(last, heightPx) };
  }
  const [low, high] = range === "from-zero" ? [0, 0] : range;
  return valueTicks(Math.min(low, lowest), Math.max(high, highest), Math.floor(heightPx / 34) + 1, format);
}

/** Lines over years: the economy of the page against its region and the world. "" where no line has a point. */
export function trend(options: TrendOptions): string {
  const { width, height, years, reversed = false, maxGapYears = 1, breaks = [], target, format } = options;
  const [first, last] = years;
  const lines = options.lines
    .map((line) => ({ ...line, points: line.points.filter(({ year }) => year >= first && year <= last) }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => drawnFirst.indexOf(a.role) - drawnFirst.indexOf(b.role));
  if (lines.length === 0) return "";

  const top = breaks.length > 0 ? 22 : 8;
  const bottom = height - 22;
  const axis = axisOf(
    options,
    lines.flatMap(({ points }) => points.map(({ value }) => value)),
    bottom - top,
  );
  const tickTexts = axis.ticks.map(format);
  const left = valueGridWidth(tickTexts);
  const mostPx = Math.max(64, width * 0.3);
  const named: { text: string; className: string; bold: boolean }[] = lines.map(
    ({ label, endLabel = label, role }) => ({
      text: endLabel,
      className: role,
      bold: role === "self",
    }),
  );
  if (target !== undefined) named.push({ text: target.label, className: "target", bold: false });
  const right = width - endLabelsWidth(named, mostPx);
  const x = scaleLinear([first, Math.max(last, first + 1)], [left, right]);
  const y = scaleLinear([axis.from, axis.to], reversed ? [top, bottom] : [bottom, top]);
  const place = ({ year, value }: TrendPoint): Point => [x(year), y(value)];

  const marks = lines.map(({ role, points }) => {
    const runs = lineRuns(points, maxGapYears).map((run) => run.map(place));
    const path = `<path class="line ${role}" d="${linePath(runs)}"/>`;
    const estimates = points.filter(({ estimate }) => estimate === true).map(place);
    // Of other lines only those have dots; and a line that leads nowhere is hardly a speck.
    const alone = runs.flatMap((run) => (run.length === 1 ? run : []));
    const dotted = role === "self" ? points.map(place) : [...alone, ...estimates];
    const small = role !== "self" || points.length * 9 > right - left ? " small" : "";
    const of = (name: string, its: readonly Point[]): string =>
      its.length > 0 ? `<path class="${name}${small}" d="${dotsPath(its)}"/>` : "";
    return path + of(`dots ${role}`, dotted) + of("hollow", estimates);
  });
  const targetLine =
    target === undefined ? "" : `<path class="target" d="M${left} ${shortNumber(y(target.value))}H${right}"/>`;
  const ends = named.map((label, i) => {
    const point = lines[i]?.points.at(-1);
    return { ...label, end: point ? place(point) : ([right, y(target?.value ?? 0)] as const) };
  });

  return chartSvg(
    "trend",
    options,
    valueGrid(axis.ticks, tickTexts, y, [left, right]) +
      yearAxis(x, [first, last], bottom) +
      breakLines(breaks, x, [left, right], [top, bottom]) +
      targetLine +
      marks.join("") +
      endLabels(ends, right, mostPx, 2, bottom + 4),
  );
}
