import { chartSvg, type ChartFrame } from "./chart-svg.ts";
import { rowFigures, rowMiddles, rowNames } from "./row-names.ts";
import { rowLayout } from "./row-layout.ts";
import { shortNumber } from "./short-number.ts";

/** A bar: its name, its parts from the start on, and the figure that stands at its end. */
export interface PartBar {
  readonly name: string;
  /** One or two: the second is the lighter. They are parts of one whole, or else there is only one. */
  readonly parts: readonly [number] | readonly [number, number];
  readonly figure: string;
}

export interface PartBarsOptions extends Omit<ChartFrame, "height"> {
  readonly bars: readonly PartBar[];
}

const room = { above: 12, below: 16 };
const barHeight = 14;

/** Bars from 0 on one scale, each whole or of two parts, its figure at the edge. "" where there is none. */
export function partBars(options: PartBarsOptions): string {
  const { width, bars } = options;
  if (bars.length === 0) return "";
  const names = bars.map(({ name }) => name);
  const figures = bars.map(({ figure }) => figure);
  const layout = rowLayout(width, names, figures, 0);
  const rooms = bars.map(() => room);
  const { middles, bottom } = rowMiddles(layout, rooms);
  const whole = ({ parts: [first, second = 0] }: PartBar): number => first + second;
  const highest = Math.max(...bars.map(whole));
  const px = (value: number): number => (value / highest) * (layout.right - layout.left);
  const box = (from: number, value: number, middle: number, kind: string): string =>
    `<path class="bar ${kind}" d="M${shortNumber(layout.left + px(from))} ${shortNumber(middle - barHeight / 2)}` +
    `h${shortNumber(px(value))}v${barHeight}h-${shortNumber(px(value))}z"/>`;
  const drawn = bars.map(({ parts: [first, second] }, index) => {
    const middle = middles[index] ?? 0;
    return box(0, first, middle, "self") + (second === undefined ? "" : box(first, second, middle, "estimate"));
  });
  return chartSvg(
    "part-bars",
    { ...options, height: Math.ceil(bottom) },
    rowNames(layout, rooms, middles) + drawn.join("") + rowFigures(figures, width, middles),
  );
}
