import { escapeText } from "./escape-text.ts";

export interface StackedChart {
  readonly title: string;
  readonly when: string;
  /** SVG text of the chart, without what is outside of its outer element. */
  readonly inside: string;
  readonly width: number;
  readonly height: number;
}

const [gap, head] = [32, 40];

/** Several charts in one picture, two a row, each under its name: for saving what a page shows as small multiples. */
export function stackedCharts(charts: readonly StackedChart[]): string {
  const column = Math.max(...charts.map(({ width }) => width));
  const columns = Math.min(2, charts.length);
  const rows = Array.from({ length: Math.ceil(charts.length / columns) }, (_, row) =>
    charts.slice(row * columns, (row + 1) * columns),
  );
  let y = 0;
  const drawn = rows.flatMap((row) => {
    const top = y;
    y += head + Math.max(...row.map(({ height }) => height)) + gap;
    return row.map(
      ({ title, when, inside }, place) =>
        `<g transform="translate(${place * (column + gap)} ${top})"><g class="chart-heads">` +
        `<text class="self" x="0" y="14">${escapeText(title)}</text><text x="0" y="30">${escapeText(when)}</text></g>` +
        `<g transform="translate(0 ${head})">${inside}</g></g>`,
    );
  });
  const width = columns * column + (columns - 1) * gap;
  return `<svg direction="ltr" viewBox="0 0 ${width} ${y}" class="chart compared-trends stacked">${drawn.join("")}</svg>`;
}
