import { scaleLinear } from "d3-scale";
import { chartSvg } from "./chart-svg.ts";
import { type MarkKey, markKey } from "./mark-key.ts";
import { memberTicks } from "./member-ticks.ts";
import { dotsPath } from "./path-text.ts";
import { referenceMarks } from "./reference-marks.ts";
import { rowLayout } from "./row-layout.ts";
import { rowFigures, rowMiddles, rowNames } from "./row-names.ts";
import { valueAxisBeneath } from "./value-axis.ts";
import { valueTicks } from "./value-ticks.ts";

export interface StripRow {
  readonly label: string;
  /** One value a member, in any order. */
  readonly values: readonly number[];
  readonly self?: number | undefined;
  readonly region?: number | undefined;
  readonly world?: number | undefined;
  /** The figure of `self` in words, drawn at the right. */
  readonly selfLabel?: string | undefined;
}

export interface StripOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly StripRow[];
  readonly domain: readonly [from: number, to: number];
  readonly format: (value: number) => string;
  /** Words for the marks, drawn beneath; none where not given. */
  readonly key?: MarkKey;
}

/** Half the height of a member's tick, as in charts.css. */
const halfPx = 8;

/** Where an economy stands among the members: a row a component, a tick a member. "" without rows. Its height follows its rows. */
export function strip(options: StripOptions): string {
  const { width, rows, domain, format, key = {} } = options;
  if (rows.length === 0) return "";
  const figures = rows.map(({ selfLabel }) => selfLabel);
  const layout = rowLayout(
    width,
    rows.map(({ label }) => label),
    figures,
    12,
  );
  const rooms = rows.map(() => (layout.above ? { above: halfPx + 6, below: halfPx + 12 } : { above: 18, below: 18 }));
  const { middles, bottom } = rowMiddles(layout, rooms);
  const { ticks } = valueTicks(domain[0], domain[1], 5, format);
  const x = scaleLinear([domain[0], domain[1]], [layout.left, layout.right]);

  // By hand: the scale would take most of the chart's time.
  const pxPerUnit = (layout.right - layout.left) / (domain[1] - domain[0]);
  const members = rows.map(({ values }, i) => {
    const places = values.map((value) => layout.left + (value - domain[0]) * pxPerUnit);
    return memberTicks(places, middles[i] ?? 0);
  });
  const selves = rows.flatMap(({ self }, i) => (self === undefined ? [] : [[x(self), middles[i] ?? 0] as const]));
  const dots = dotsPath(selves);
  const keyRow = markKey(key, width, bottom + 24);
  return chartSvg(
    "strip",
    { ...options, height: Math.ceil(bottom + 24 + keyRow.height) },
    valueAxisBeneath(x, ticks, [layout.above ? 14 : 4, bottom], format) +
      members.join("") +
      referenceMarks(rows, x, middles, halfPx + 3) +
      (dots === "" ? "" : `<path class="halo" d="${dots}"/><path class="dots self large" d="${dots}"/>`) +
      rowNames(layout, rooms, middles) +
      rowFigures(figures, width, middles) +
      keyRow.text,
  );
}
