import { scaleLinear } from "d3-scale";
import { chartSvg } from "./chart-svg.ts";
import { gapLabels, gapLabelTexts } from "./gap-labels.ts";
import { linePath } from "./path-text.ts";
import { rowLayout } from "./row-layout.ts";
import { rowMiddles, rowNames } from "./row-names.ts";
import { shapePath, shapes } from "./shape-path.ts";
import { valueAxisBeneath } from "./value-axis.ts";
import { valueTicks } from "./value-ticks.ts";

export interface GapPoint {
  /** Its name, and its figure where wanted: "Women 33 %". */
  readonly label: string;
  readonly value: number;
}

export interface GapRow {
  readonly label: string;
  /** At most five; the order gives each its shape: dot, ring, square, diamond, triangle. */
  readonly points: readonly GapPoint[];
}

export interface GapOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly GapRow[];
  /** 0 to 100 where not given. */
  readonly domain?: readonly [from: number, to: number];
  readonly format: (value: number) => string;
}

/** How far groups of people stand apart: points on one axis, joined, each with its name. "" where no row has a point. */
export function gap(options: GapOptions): string {
  const { width, domain = [0, 100], format } = options;
  const rows = options.rows.filter(({ points }) => points.length > 0);
  if (rows.length === 0) return "";
  const layout = rowLayout(
    width,
    rows.map(({ label }) => label),
    [],
    14,
  );
  const { left, right, above } = layout;
  const x = scaleLinear([domain[0], domain[1]], [left, right]);
  const labels = rows.map(({ points }) => gapLabels(points, x, above ? [0, width] : [left - 8, width]));
  const rooms = labels.map(({ twoLines }) => ({ above: above ? 26 : 28, below: twoLines ? 28 : 14 }));
  const { middles, bottom } = rowMiddles(layout, rooms);
  const { ticks } = valueTicks(domain[0], domain[1], 5, format);

  const spans = rows.map(({ points }, i) => {
    const places = points.map(({ value }) => x(value));
    return [[Math.min(...places), middles[i] ?? 0] as const, [Math.max(...places), middles[i] ?? 0] as const];
  });
  const marks = shapes.map((shape, order) => {
    const path = rows.map(({ points }, i) => {
      const point = points[order];
      return point === undefined ? "" : shapePath(shape, x(point.value), middles[i] ?? 0);
    });
    return path.some((text) => text !== "") ? `<path class="shape ${shape}" d="${path.join("")}"/>` : "";
  });
  return chartSvg(
    "gap",
    { ...options, height: Math.ceil(bottom + 22) },
    valueAxisBeneath(x, ticks, [above ? 16 : 4, bottom], format) +
      `<path class="span" d="${linePath(spans)}"/>` +
      marks.join("") +
      rowNames(layout, rooms, middles) +
      `<g class="middle">${labels.map((placed, i) => gapLabelTexts(placed, middles[i] ?? 0)).join("")}</g>`,
  );
}
