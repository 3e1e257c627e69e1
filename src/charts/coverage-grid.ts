import { chartSvg } from "./chart-svg.ts";
import { labelText } from "./label-text.ts";
import { shortNumber } from "./short-number.ts";

/** What a cell holds; nothing is drawn for "none". */
export type GridState = "recent" | "older" | "none" | "inapplicable";

export interface CoverageGridOptions {
  readonly width: number;
  readonly title: string;
  readonly description: string;
  /** Height of a row, px. */
  readonly rowPx: number;
  /** Columns that stand together, with the mark above them. */
  readonly columnGroups: readonly { readonly mark: string; readonly columns: number }[];
  /** Rows that stand together under a name; each row has a state a column. */
  readonly bands: readonly { readonly name: string; readonly rows: readonly (readonly GridState[])[] }[];
}

const marksPx = 18;
const bandNamePx = 22;

/** Which cells of a large table are filled: a picture of a matrix too large to print. Its height follows its rows. */
export function coverageGrid(options: CoverageGridOptions): string {
  const { width, rowPx, columnGroups, bands } = options;
  const starts: number[] = [];
  let units = 0;
  for (const { columns } of columnGroups) {
    starts.push(units);
    units += columns + 1;
  }
  const unitPx = width / (units - 1);
  const marks = columnGroups.map(({ mark, columns }, i) =>
    labelText([mark], ((starts[i] ?? 0) + columns / 2) * unitPx, marksPx - 10),
  );
  // One gap more before each group of columns than before the last.
  const place = columnGroups.flatMap(({ columns }, i) =>
    Array.from({ length: columns }, (_, k) => (starts[i] ?? 0) + k),
  );

  let y = marksPx;
  const drawn = bands.map(({ name, rows }) => {
    const top = y + bandNamePx;
    y = top + rows.length * rowPx;
    const scale = `translate(0 ${shortNumber(top)})scale(${unitPx.toFixed(4)} ${rowPx})`;
    return { name: labelText([name], 0, top - 10), cells: `<g transform="${scale}">${cellPaths(rows, place)}</g>` };
  });
  return chartSvg(
    "coverage-grid",
    { ...options, height: Math.ceil(y) },
    `<g class="x">${marks.join("")}</g><g class="band-names">${drawn.map(({ name }) => name).join("")}</g>` +
      drawn.map(({ cells }) => cells).join(""),
  );
}

/** A path a state, in units of cells, so that the drawings of two sizes share their text and compress to one. */
function cellPaths(rows: readonly (readonly GridState[])[], place: readonly number[]): string {
  return (["inapplicable", "older", "recent"] as const)
    .map((state) => {
      const d = rows
        .flatMap((row, y) => runs(row, place, state).map(([x, length]) => `M${x} ${y}.5h${length}`))
        .join("");
      return d === "" ? "" : `<path class="${state}" d="${d}"/>`;
    })
    .join("");
}

/** Neighbouring cells of a state: where each run begins, and how long it is. */
function runs(row: readonly GridState[], place: readonly number[], wanted: GridState): [x: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((state, column) => {
    const x = place[column];
    if (state !== wanted || x === undefined) return;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  });
  return found;
}
