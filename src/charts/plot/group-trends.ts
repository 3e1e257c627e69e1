import * as Plot from "@observablehq/plot";
import type { ChartFrame } from "../chart-svg.ts";
import { endLabels, endLabelsWidth } from "../end-labels.ts";
import { lineRuns } from "../line-runs.ts";
import { valueGridWidth } from "../value-grid.ts";
import { valueTicks } from "../value-ticks.ts";
import { yearTicks } from "../year-ticks.ts";
import { cleanedSvg } from "./cleaned-svg.ts";
import { plotDocument } from "./plot-document.ts";

export interface GroupLine {
  /** What stands at the line's end: "Africa 41 %". */
  readonly endLabel: string;
  /** "region-africa" … "region-oceania", or "world". */
  readonly className: string;
  /** Oldest first. */
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

export interface GroupTrendsOptions extends ChartFrame {
  readonly years: readonly [first: number, last: number];
  /** Ends of the value axis; it grows where a value lies outside. */
  readonly range: readonly [min: number, max: number] | "from-zero";
  readonly lines: readonly GroupLine[];
  /** Points further apart are not joined. 1 where not given. */
  readonly maxGapYears?: number;
  readonly format: (value: number) => string;
}

const top = 8;
const bottomRoom = 24;
const gapPx = 12;

/** The shape at a line's end, so that colour is never alone. */
const symbols: Readonly<Record<string, Plot.SymbolType>> = {
  "region-africa": "circle",
  "region-americas": "square",
  "region-asia": "triangle",
  "region-europe": "diamond",
  "region-oceania": "star",
};

/** Regions and world over the years. "" where no line has a point. */
export function groupTrends(options: GroupTrendsOptions): string {
  const { width, height, years, range, maxGapYears = 1, format } = options;
  const lines = options.lines
    .map((line) => ({ ...line, points: line.points.filter(({ year }) => year >= years[0] && year <= years[1]) }))
    .filter(({ points }) => points.length > 0);
  if (lines.length === 0) return "";
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const [low, high] = range === "from-zero" ? [0, 0] : range;
  const bottom = height - bottomRoom;
  const axis = valueTicks(
    Math.min(low, ...values),
    Math.max(high, ...values),
    Math.floor((bottom - top) / 40) + 1,
    format,
  );
  const left = valueGridWidth(axis.ticks.map(format));
  const named = lines.map(({ endLabel }) => ({ text: endLabel, className: "group", bold: false }));
  const mostPx = Math.max(64, width * 0.3);
  const right = width - endLabelsWidth(named, mostPx, gapPx);
  const lastYear = Math.max(years[1], years[0] + 1);
  const drawn = Plot.plot({
    document: plotDocument,
    width,
    height,
    marginTop: top,
    marginBottom: bottomRoom,
    marginLeft: left,
    marginRight: width - right,
    x: { domain: [years[0], lastYear], axis: null },
    y: { domain: [axis.from, axis.to], axis: null },
    marks: [
      Plot.ruleY(axis.ticks, { className: "grid" }),
      Plot.axisY([...axis.ticks], { className: "y", tickSize: 0, tickPadding: 8, label: null, tickFormat: format }),
      Plot.axisX([...yearTicks(years[0], years[1], right - left).labelled], {
        className: "x",
        tickSize: 0,
        tickPadding: 8,
        label: null,
        tickFormat: String,
      }),
      lines.map(({ points, className }) => {
        const runs = lineRuns(points, maxGapYears);
        const ends = runs.filter((run, i) => run.length === 1 || i === runs.length - 1).map((run) => run.at(-1));
        const symbol = symbols[className];
        return [
          Plot.line(
            runs.flatMap((run, order) => run.map((point) => ({ ...point, order }))),
            { x: "year", y: "value", z: "order", className: `line ${className}` },
          ),
          symbol && Plot.dot(ends, { x: "year", y: "value", symbol, r: 4.5, className: `swarm ${className}` }),
        ];
      }),
    ],
  });
  const toX = (year: number): number => left + ((year - years[0]) / (lastYear - years[0])) * (right - left);
  const toY = (value: number): number => bottom - ((value - axis.from) / (axis.to - axis.from)) * (bottom - top);
  const ends = lines.map(({ points }, i) => {
    const last = points.at(-1) ?? { year: years[1], value: 0 };
    return {
      text: named[i]?.text ?? "",
      className: "group",
      bold: false,
      end: [toX(last.year), toY(last.value)] as const,
    };
  });
  return cleanedSvg("group-trends", options, drawn, endLabels(ends, right, mostPx, 2, bottom + 4, gapPx));
}
