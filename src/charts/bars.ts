import { scaleLinear } from "d3";
import { chartSvg } from "./chart-svg.ts";
import { labelText } from "./label-text.ts";
import { type MarkKey, markKey } from "./mark-key.ts";
import { referenceMarks } from "./reference-marks.ts";
import { rowLayout } from "./row-layout.ts";
import { rowFigures, rowMiddles, rowNames } from "./row-names.ts";
import { shortNumber } from "./short-number.ts";
import { textWidth } from "./text-width.ts";
import { valueTicks } from "./value-ticks.ts";

export interface BarRow {
  readonly label: string;
  /** No bar where undefined; then `valueLabel` says why. */
  readonly value: number | undefined;
  readonly valueLabel: string;
  readonly region?: number | undefined;
  readonly world?: number | undefined;
  /** The economy of the page, or what else is to stand out; all bars do, where none is. */
  readonly self?: boolean;
}

export interface BarsOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly BarRow[];
  /** The axis starts at 0 and ends here, or at a round number above the highest value. */
  readonly max?: number;
  readonly target?: { readonly value: number; readonly label: string } | undefined;
  readonly key?: MarkKey;
  readonly format: (value: number) => string;
}

const barPx = 12;
const targetRoomPx = 20;

/** Horizontal bars with their figures, and marks for region and world. "" without rows. Its height follows its rows. */
export function bars(options: BarsOptions): string {
  const { width, target, key = {}, format } = options;
  if (options.rows.length === 0) return "";
  const someSelf = options.rows.some(({ self }) => self === true);
  const rows = options.rows.map((row) => ({ ...row, self: someSelf ? row.self === true : true }));
  const figures = rows.map(({ value, valueLabel }) => (value === undefined ? undefined : valueLabel));
  const layout = rowLayout(
    width,
    rows.map(({ label }) => label),
    figures,
    0,
  );
  const { left, right, above } = layout;
  const values = rows.flatMap(({ value = 0, region = 0, world = 0 }) => [value, region, world]);
  const highest = Math.max(...values, target?.value ?? 0);
  const end = Math.max(options.max ?? valueTicks(0, highest, 5, format).to, highest);
  const top = target === undefined ? 0 : targetRoomPx;
  const rooms = rows.map(() => (above ? { above: barPx / 2 + 4, below: barPx / 2 + 9 } : { above: 13, below: 13 }));
  const { middles, bottom } = rowMiddles(layout, rooms, top);
  const x = scaleLinear([0, end], [left, right]);

  const bar = (value: number, i: number): string => {
    const length = shortNumber(Math.max(1, x(value) - left));
    return `M${left} ${shortNumber((middles[i] ?? 0) - barPx / 2)}h${length}v${barPx}h-${length}z`;
  };
  const barsOf = (self: boolean): string => {
    const path = rows.map((row, i) => (row.value === undefined || row.self !== self ? "" : bar(row.value, i))).join("");
    return path === "" ? "" : `<path class="bar${self ? " self" : ""}" d="${path}"/>`;
  };
  const reasons = rows.map(({ value, valueLabel }, i) =>
    value === undefined ? labelText([valueLabel], left + (above ? 0 : 8), middles[i] ?? 0) : "",
  );
  const keyRow = markKey(key, width, bottom + 2);
  return chartSvg(
    "bars",
    { ...options, height: Math.ceil(bottom + keyRow.height) },
    barsOf(false) +
      barsOf(true) +
      (above ? "" : `<path class="axis" d="M${left} ${top}V${shortNumber(bottom)}"/>`) +
      (target === undefined ? "" : targetMark(target.label, x(target.value), width, bottom)) +
      referenceMarks(rows, x, middles, barPx / 2 + 3) +
      rowNames(layout, rooms, middles) +
      rowFigures(figures, width, middles) +
      reasons.join("") +
      keyRow.text,
  );
}

function targetMark(label: string, x: number, width: number, bottom: number): string {
  const half = textWidth(label) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  const line = `<path class="target" d="M${shortNumber(x)} ${targetRoomPx - 2}V${shortNumber(bottom)}"/>`;
  return `${line}<g class="middle">${labelText([label], middle, 8, "target")}</g>`;
}
