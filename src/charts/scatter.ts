import { scaleLinear, scaleLog } from "d3-scale";
import { type ChartFrame, chartSvg } from "./chart-svg.ts";
import { escapeText } from "./escape-text.ts";
import { logTicks } from "./log-ticks.ts";
import { type Box, placeLabels } from "./place-labels.ts";
import { regionLooks } from "./region-mark.ts";
import { seriesMarkPath } from "./series-mark.ts";
import { shortNumber } from "./short-number.ts";
import { textWidth } from "./text-width.ts";
import { valueAxisBeneath } from "./value-axis.ts";
import { valueGrid, valueGridWidth } from "./value-grid.ts";
import { valueTicks } from "./value-ticks.ts";
import { wrapText } from "./wrap-text.ts";

export interface ScatterPoint {
  readonly code: string;
  readonly label: string;
  /** What a browser shows where the pointer rests. */
  readonly title: string | undefined;
  readonly x: number;
  readonly y: number;
  /** Place of its region: colour and shape. */
  readonly region: number;
  /** Times the usual size. */
  readonly scale: number;
  /** It is named before others, and stands out. */
  readonly isNamed: boolean;
}

export interface ScatterAxis {
  /** Name and unit. */
  readonly title: string;
  readonly isLog: boolean;
  /** The axis reaches at least so far. */
  readonly range: readonly [number, number];
  readonly format: (value: number) => string;
}

export interface ScatterOptions extends ChartFrame {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** The more a point matters, the earlier it stands: it gets its label first. */
  readonly points: readonly ScatterPoint[];
  /** How many labels at most; those of points that stand out are always tried. */
  readonly mostLabels: number;
}

type PlacedPoint = ScatterPoint & { readonly at: readonly [x: number, y: number] };

/** Room for the axes with a name of one line, and for half a number at the right. */
const [topPx, bottomPx, rightPx] = [30, 44, 16];
const linePx = 14;
/** Half of a mark of the usual size. */
const markPx = 4.5;

/** Two measures against each other, a mark an economy. "" where there is no point. */
export function scatter(options: ScatterOptions): string {
  const { width, height, points, x: across, y: up, mostLabels } = options;
  if (points.length === 0) return "";
  const [upTitle, acrossTitle] = [wrapText(up.title, width), wrapText(across.title, width)];
  const top = topPx + linePx * (upTitle.length - 1);
  const bottom = height - bottomPx - linePx * (acrossTitle.length - 1);
  const upAxis = axisOf(
    up,
    points.map(({ y }) => y),
    Math.floor((bottom - top) / 40) + 1,
  );
  const tickTexts = upAxis.ticks.map(up.format);
  const left = valueGridWidth(tickTexts);
  const right = width - rightPx;
  const acrossAxis = axisOf(
    across,
    points.map(({ x }) => x),
    Math.floor((right - left) / 70) + 1,
  );
  const x = (across.isLog ? scaleLog() : scaleLinear()).domain([acrossAxis.from, acrossAxis.to]).range([left, right]);
  const y = (up.isLog ? scaleLog() : scaleLinear()).domain([upAxis.from, upAxis.to]).range([bottom, top]);
  const placed: PlacedPoint[] = points.map((point) => ({ ...point, at: [x(point.x), y(point.y)] }));
  // Large marks lie beneath small ones, then the least that matters; who is named lies on top.
  const beneath = (a: PlacedPoint, b: PlacedPoint): number =>
    Number(a.isNamed) - Number(b.isNamed) || b.scale - a.scale;
  const marks = placed
    .toReversed()
    .sort(beneath)
    .map(({ code, region, scale, isNamed, title, at }) => {
      const name = `${regionLooks[region] ?? "other"}${isNamed ? " named" : ""}`;
      const path = `<path class="point ${name}" d="${seriesMarkPath(region, at[0], at[1], scale)}"/>`;
      return `<g data-e="${code}">${title === undefined ? "" : `<title>${escapeText(title)}</title>`}${path}</g>`;
    });
  const ticks = valueAxisBeneath(x, acrossAxis.ticks, [top, bottom], across.format);
  // In the middle of its axis, unless it is wider.
  const wide = Math.max(...acrossTitle.map((line) => textWidth(line))) / 2;
  const middle = Math.max(wide, Math.min((left + right) / 2, width - wide));
  return chartSvg(
    "scatter",
    options,
    valueGrid(upAxis.ticks, tickTexts, y, [left, right]) +
      ticks +
      axisTitle(upTitle, 0, linePx) +
      `<g class="x">${axisTitle(acrossTitle, shortNumber(middle), bottom + bottomPx - 6)}</g>` +
      marks.join("") +
      labels(placed, mostLabels, { left, right: width, top: top - 12, bottom }),
  );
}

function axisOf({ isLog, range, format }: ScatterAxis, values: readonly number[], maxTicks: number) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return isLog
    ? logTicks(low, high, maxTicks)
    : valueTicks(Math.min(range[0], low), Math.max(range[1], high), maxTicks, format);
}

function labels(placed: readonly PlacedPoint[], mostLabels: number, frame: Box): string {
  const tried = placed.filter(({ isNamed }, index) => isNamed || index < mostLabels);
  const radius = ({ scale }: ScatterPoint): number => markPx * scale;
  const marks = placed.map((point) => {
    const { at } = point;
    const half = radius(point);
    return { left: at[0] - half, right: at[0] + half, top: at[1] - half, bottom: at[1] + half };
  });
  const found = placeLabels(
    tried.map((point) => ({
      x: point.at[0],
      y: point.at[1],
      widthPx: textWidth(point.label, 12, point.isNamed),
      radiusPx: radius(point),
      isNeeded: point.isNamed,
    })),
    frame,
    marks,
  );
  const texts = tried.map(({ label, isNamed }, index) => {
    const place = found[index];
    if (place === undefined) return "";
    const name = isNamed ? ' class="self"' : "";
    return `<text${name} x="${shortNumber(place.x)}" y="${shortNumber(place.y + 4)}">${escapeText(label)}</text>`;
  });
  return `<g class="labels">${texts.join("")}</g>`;
}

/** A name may be wider than its axis is long. */
function axisTitle(lines: readonly string[], x: string | number, top: number): string {
  return lines
    .map((line, index) => `<text class="axis-title" x="${x}" y="${top + linePx * index}">${escapeText(line)}</text>`)
    .join("");
}
