import { chartSvg } from "./chart-svg.ts";
import { labelText } from "./label-text.ts";
import { shortNumber } from "./short-number.ts";
import { rowLayout } from "./row-layout.ts";
import { rowFigures, rowMiddles, rowNames } from "./row-names.ts";

export interface RankedBar {
  /** Its place and name: "1 Denmark". */
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
}

export interface RankedBarsOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  /** First to last; both parts have a bar a row. */
  readonly first: readonly RankedBar[];
  readonly last: readonly RankedBar[];
  /** Stands between the two: how many are left out. Empty where none is. */
  readonly between: string;
  readonly domain: readonly [from: number, to: number];
}

const barPx = 10;
const betweenPx = 26;

/** The first and the last of a ranking as bars, a row each. "" without rows. Its height follows its rows. */
export function rankedBars(options: RankedBarsOptions): string {
  const { width, first, last, between, domain } = options;
  const rows = [...first, ...last];
  if (rows.length === 0) return "";
  const figures = rows.map(({ valueLabel }) => valueLabel);
  const layout = rowLayout(
    width,
    rows.map(({ label }) => label),
    figures,
    0,
  );
  const gap = between === "" ? 0 : betweenPx;
  const rooms = rows.map((_, index) => ({
    above: (layout.above ? barPx / 2 + 3 : 11) + (index === first.length ? gap : 0),
    below: layout.above ? barPx / 2 + 5 : 11,
  }));
  const { middles, bottom } = rowMiddles(layout, rooms);
  // Names stand above their bars, beneath what stands between the parts.
  const nameRooms = rooms.map((room, index) => (index === first.length ? { ...room, above: room.above - gap } : room));
  const pxPerUnit = (layout.right - layout.left) / (domain[1] - domain[0] || 1);
  const zero = Math.min(Math.max(0, domain[0]), domain[1]);
  const bars = rows.map(({ value }, index) => {
    const [from, to] = [Math.min(zero, value), Math.max(zero, value)];
    const x = shortNumber(layout.left + (from - domain[0]) * pxPerUnit);
    const length = shortNumber(Math.max(1, (to - from) * pxPerUnit));
    return `M${x} ${shortNumber((middles[index] ?? 0) - barPx / 2)}h${length}v${barPx}h-${length}z`;
  });
  const gapMiddle = (middles[first.length] ?? 0) - (rooms[first.length]?.above ?? 0) + gap / 2;
  const nameHeight = layout.above ? (layout.names[first.length]?.length ?? 1) * 14 : 0;
  const words =
    between === "" ? "" : labelText([between], layout.above ? 0 : layout.left, gapMiddle - nameHeight, "between");
  return chartSvg(
    "ranked-bars",
    { ...options, height: Math.ceil(bottom) },
    `<path class="bar self" d="${bars.join("")}"/>` +
      words +
      rowNames(layout, nameRooms, middles) +
      rowFigures(figures, width, middles),
  );
}
