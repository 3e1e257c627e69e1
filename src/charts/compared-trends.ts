import { scaleLinear } from "d3-scale";
import { type ChartFrame, chartSvg } from "./chart-svg.ts";
import { lineRuns } from "./line-runs.ts";
import { markedLabels, markedLabelsHeight, markedLabelsWidth } from "./marked-labels.ts";
import { type Point, dotsPath, linePath } from "./path-text.ts";
import { seriesClass } from "./series-mark.ts";
import type { TrendPoint } from "./trend.ts";
import { valueGrid, valueGridWidth } from "./value-grid.ts";
import { valueTicks } from "./value-ticks.ts";
import { type Break, breakLines, yearAxis } from "./year-axis.ts";

export interface ComparedTrend {
  /** Name and newest figure, at the line's end. */
  readonly label: string;
  /** Its place among those compared: colour and shape. */
  readonly place: number;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
}

export interface ComparedTrendsOptions extends Omit<ChartFrame, "height"> {
  readonly leastHeight: number;
  readonly years: readonly [first: number, last: number];
  /** Ends of the value axis; it grows where a value lies outside. */
  readonly range: readonly [min: number, max: number];
  readonly lines: readonly ComparedTrend[];
  /** Points further apart are not joined: a gap is a gap. */
  readonly maxGapYears: number;
  readonly breaks: readonly Break[];
  readonly format: (value: number) => string;
}

const bottomPx = 22;
/** Room that a dot takes along its line, px. */
const leastDotPx = 20;

/** Several series of equal standing over years, as high as their labels need. "" where no line has a point. */
export function comparedTrends(options: ComparedTrendsOptions): string {
  const { width, years, range, maxGapYears, breaks, format } = options;
  const lines = options.lines.filter(({ points }) => points.length > 0);
  if (lines.length === 0) return "";
  const mostPx = Math.max(64, width * 0.3);
  const labels = lines.map(({ label }) => label);
  const height = Math.ceil(Math.max(options.leastHeight, markedLabelsHeight(labels, mostPx) + bottomPx + 4));
  const [top, bottom] = [breaks.length > 0 ? 22 : 8, height - bottomPx];
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const [lowest, highest] = [Math.min(range[0], ...values), Math.max(range[1], ...values)];
  const axis = valueTicks(lowest, highest, Math.floor((bottom - top) / 34) + 1, format);
  const tickTexts = axis.ticks.map(format);
  const left = valueGridWidth(tickTexts);
  const right = width - markedLabelsWidth(labels, mostPx);
  const x = scaleLinear([years[0], Math.max(years[1], years[0] + 1)], [left, right]);
  const y = scaleLinear([axis.from, axis.to], [bottom, top]);
  const placeOf = ({ year, value }: TrendPoint): Point => [x(year), y(value)];
  const marks = lines.map(({ place, points }) => {
    const runs = lineRuns(points, maxGapYears).map((run) => run.map(placeOf));
    const hollow = points.filter(({ estimate }) => estimate === true).map(placeOf);
    // Where points lie close the dots of eight lines would hide the lines: estimates and lone points keep theirs.
    const alone = runs.flatMap((run) => (run.length === 1 ? run : []));
    const isClose = points.length * leastDotPx > right - left;
    const dotted = isClose ? [...alone, ...hollow] : points.map(placeOf);
    const of = (name: string, its: readonly Point[]): string =>
      its.length > 0 ? `<path class="${name}" d="${dotsPath(its)}"/>` : "";
    return (
      `<path class="line ${seriesClass(place)}" d="${linePath(runs)}"/>` +
      of(`dots ${seriesClass(place)}`, dotted) +
      of("hollow", hollow)
    );
  });
  const ends = lines.map(({ label, place, points }) => {
    const last = points.at(-1) ?? { year: years[1], value: 0 };
    return { text: label, place, end: placeOf(last) };
  });
  return chartSvg(
    "compared-trends",
    { ...options, height },
    valueGrid(axis.ticks, tickTexts, y, [left, right]) +
      yearAxis(x, years, bottom) +
      breakLines(breaks, x, [left, right], [top, bottom]) +
      marks.join("") +
      markedLabels(ends, right, mostPx, [2, bottom + 6]),
  );
}
