import { scaleLinear } from "d3-scale";
import { type ChartFrame, chartSvg } from "./chart-svg.ts";
import { endLabels, endLabelsWidth } from "./end-labels.ts";
import { lineRuns } from "./line-runs.ts";
import { type Point, dotsPath, linePath } from "./path-text.ts";
import { valueGrid, valueGridWidth } from "./value-grid.ts";
import { valueTicks } from "./value-ticks.ts";
import { type Break, breakLines, yearAxis } from "./year-axis.ts";

/** Five figures of a group in a year. */
export interface YearSpread {
  readonly year: number;
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
}

export interface SpreadOverYearsOptions extends ChartFrame {
  readonly years: readonly [first: number, last: number];
  readonly range: readonly [min: number, max: number] | "from-zero";
  /** Oldest first. */
  readonly spreads: readonly YearSpread[];
  readonly maxGapYears?: number;
  readonly breaks?: readonly Break[];
  /** Words at the right end, each beside what it names; one not given is not drawn. */
  readonly labels: {
    readonly max?: string;
    readonly quartiles?: string;
    readonly median?: string;
    readonly min?: string;
  };
  readonly format: (value: number) => string;
}

/** A closed band between two edges; a run of one year is given a width so that it can be seen. */
function band(run: readonly YearSpread[], lower: keyof YearSpread, upper: keyof YearSpread, place: Place): Point[] {
  const widen = run.length === 1 ? 2 : 0;
  const there = run.map((spread): Point => place(spread.year, spread[upper]));
  const back = run.map((spread): Point => place(spread.year, spread[lower])).reverse();
  if (widen === 0) return [...there, ...back];
  return [...there, ...back].flatMap(([x, y], i): Point[] => {
    const side = i === 0 ? -widen : widen;
    return [
      [x + side, y],
      [x - side, y],
    ];
  });
}

type Place = (year: number, value: number) => Point;

/** How the members of a group spread: the whole range, the middle half, and the median. "" where no year has figures. */
export function spreadOverYears(options: SpreadOverYearsOptions): string {
  const { width, height, years, range, maxGapYears = 1, breaks = [], labels, format } = options;
  const spreads = options.spreads.filter(({ year }) => year >= years[0] && year <= years[1]);
  const newest = spreads.at(-1);
  if (newest === undefined) return "";
  const top = breaks.length > 0 ? 22 : 8;
  const bottom = height - 22;
  const [low, high] = range === "from-zero" ? [0, 0] : range;
  const axis = valueTicks(
    Math.min(low, ...spreads.map(({ min }) => min)),
    Math.max(high, ...spreads.map(({ max }) => max)),
    Math.floor((bottom - top) / 34) + 1,
    format,
  );
  const tickTexts = axis.ticks.map(format);
  const left = valueGridWidth(tickTexts);
  const named = [
    { text: labels.max ?? "", className: "", bold: false, value: newest.max },
    { text: labels.quartiles ?? "", className: "", bold: false, value: newest.upperQuartile },
    { text: labels.median ?? "", className: "self", bold: true, value: newest.median },
    { text: labels.min ?? "", className: "", bold: false, value: newest.min },
  ].filter(({ text }) => text !== "");
  const mostPx = Math.max(64, width * 0.3);
  const right = width - endLabelsWidth(named, mostPx);
  const x = scaleLinear([years[0], Math.max(years[1], years[0] + 1)], [left, right]);
  const y = scaleLinear([axis.from, axis.to], [bottom, top]);
  const place: Place = (year, value) => [x(year), y(value)];

  const runs = lineRuns(spreads, maxGapYears);
  const whole = linePath(runs.map((run) => band(run, "min", "max", place)));
  const half = linePath(runs.map((run) => band(run, "lowerQuartile", "upperQuartile", place)));
  const medians = runs.map((run) => run.map(({ year, median }) => place(year, median)));
  const alone = dotsPath(medians.flatMap((run) => (run.length === 1 ? run : [])));
  const ends = named.map((label) => ({ ...label, end: place(newest.year, label.value) }));
  return chartSvg(
    "spread-over-years",
    options,
    `<path class="whole" d="${whole}"/><path class="half" d="${half}"/>` +
      valueGrid(axis.ticks, tickTexts, y, [left, right]) +
      yearAxis(x, years, bottom) +
      breakLines(breaks, x, [left, right], [top, bottom]) +
      `<path class="line self" d="${linePath(medians)}"/>` +
      (alone === "" ? "" : `<path class="dots self" d="${alone}"/>`) +
      endLabels(ends, right, mostPx, 2, bottom + 4),
  );
}
