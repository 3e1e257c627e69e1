import { labelText } from "./label-text.ts";
import { shapes } from "./shape-path.ts";
import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "./text-width.ts";

interface Named {
  readonly label: string;
  readonly value: number;
}

const gapPx = 10;
const mostMovedPx = 26;

/** Middles of the labels of a row's points, in one line above or, every second one, beneath. */
export interface GapLabels {
  readonly twoLines: boolean;
  readonly places: readonly {
    readonly label: string;
    readonly order: number;
    readonly x: number;
    readonly below: boolean;
  }[];
}

/** Moves the labels of a row apart; where one would come to stand far from its point, every second one goes beneath. */
export function gapLabels(
  points: readonly Named[],
  x: (value: number) => number,
  [low, high]: readonly [number, number],
): GapLabels {
  const wanted = points
    .map(({ label, value }, order) => ({ label, order, at: x(value), size: textWidth(label) + gapPx }))
    .sort((a, b) => a.at - b.at || a.order - b.order);
  const room = wanted.reduce((sum, { size }) => sum + size, 0);
  const single = spreadLabels(wanted, low, high);
  const moved = wanted.length > 2 && wanted.some(({ at }, i) => Math.abs((single[i] ?? 0) - at) > mostMovedPx);
  const twoLines = room > high - low || moved;
  const lines = twoLines ? [wanted.filter((_, i) => i % 2 === 0), wanted.filter((_, i) => i % 2 === 1)] : [wanted];
  const places = lines.flatMap((line, index) => {
    const middles = spreadLabels(line, low, high);
    return line.map(({ label, order }, i) => ({ label, order, x: middles[i] ?? 0, below: index === 1 }));
  });
  return { twoLines, places };
}

/** Draws them over and under a row's middle. */
export function gapLabelTexts({ places }: GapLabels, middle: number): string {
  const texts = places.map(({ label, order, x, below }) =>
    labelText([label], x, middle + (below ? 16 : -16), shapes[order % shapes.length]),
  );
  return texts.join("");
}
