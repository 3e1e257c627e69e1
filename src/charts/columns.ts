import { scaleLinear } from "d3-scale";
import { type ChartFrame, chartSvg } from "./chart-svg.ts";
import { endLabels, endLabelsWidth } from "./end-labels.ts";
import { escapeText } from "./escape-text.ts";
import { shortNumber } from "./short-number.ts";
import { textWidth } from "./text-width.ts";
import { valueGrid, valueGridWidth } from "./value-grid.ts";
import { valueTicks } from "./value-ticks.ts";
import { yearAxis } from "./year-axis.ts";

export interface YearColumn {
  readonly year: number;
  readonly count: number;
  /** How many of `count` are estimates: the lighter part, on top. */
  readonly estimates?: number;
}

export interface ColumnsOptions extends ChartFrame {
  readonly years: readonly [first: number, last: number];
  readonly columns: readonly YearColumn[];
  /** What a full column would be, as a dashed line: "193 members". */
  readonly target?: { readonly value: number; readonly label: string };
  /** Words for the two parts of a column, drawn beneath. */
  readonly key?: { readonly reported: string; readonly estimates: string };
  readonly format: (value: number) => string;
}

const keyPx = 24;

function columnKey({ reported, estimates }: { reported: string; estimates: string }, left: number, y: number): string {
  const second = Math.ceil(left + 16 + textWidth(reported) + 18);
  return (
    `<path class="bar self" d="M${left} ${y}v-10h10v10z"/><path class="bar estimate" d="M${second} ${y}v-10h10v10z"/>` +
    `<text x="${left + 16}" y="${y}">${escapeText(reported)}</text>` +
    `<text x="${second + 16}" y="${y}">${escapeText(estimates)}</text>`
  );
}

/** A count a year: how many economies have a figure. "" where no year has one. */
export function columns(options: ColumnsOptions): string {
  const { width, height, years, target, key, format } = options;
  const [first, last] = years;
  const shown = options.columns.filter(({ year, count }) => year >= first && year <= last && count > 0);
  if (shown.length === 0) return "";
  const top = 8;
  const bottom = height - 22 - (key === undefined ? 0 : keyPx);
  const highest = Math.max(...shown.map(({ count }) => count), target?.value ?? 0);
  const axis = valueTicks(0, highest, Math.floor((bottom - top) / 34) + 1, format);
  const tickTexts = axis.ticks.map(format);
  const left = valueGridWidth(tickTexts);

  const named = target === undefined ? [] : [{ text: target.label, className: "target", bold: false }];
  const mostPx = Math.max(64, width * 0.3);
  const right = width - endLabelsWidth(named, mostPx);
  const band = (right - left) / (last - first + 1);
  const x = scaleLinear([first, last], [left + band / 2, right - band / 2]);
  const y = scaleLinear([0, axis.to], [bottom, top]);
  const barPx = Math.max(2, Math.round(band * 0.62));

  const box = (year: number, from: number, to: number): string => {
    const tall = shortNumber(y(from) - y(to));
    return from === to ? "" : `M${shortNumber(x(year) - barPx / 2)} ${shortNumber(y(from))}v-${tall}h${barPx}v${tall}z`;
  };
  const reported = shown.map(({ year, count, estimates = 0 }) => box(year, 0, count - estimates)).join("");
  const estimated = shown.map(({ year, count, estimates = 0 }) => box(year, count - estimates, count)).join("");
  const line =
    target === undefined ? "" : `<path class="target" d="M${left} ${shortNumber(y(target.value))}H${right}"/>`;
  const ends = named.map((label) => ({ ...label, end: [right, y(target?.value ?? 0)] as const }));
  return chartSvg(
    "columns",
    options,
    valueGrid(axis.ticks, tickTexts, y, [left, right]) +
      `<path class="bar self" d="${reported}"/>` +
      (estimated === "" ? "" : `<path class="bar estimate" d="${estimated}"/>`) +
      line +
      yearAxis(x, years, bottom) +
      endLabels(ends, right, mostPx, 2, bottom + 4) +
      (key === undefined ? "" : columnKey(key, left, height - 6)),
  );
}
