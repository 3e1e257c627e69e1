import { kilobytes } from "./kilobytes.ts";
import { scriptBudget } from "./page-kinds.ts";
import type { KindWeight } from "./weigh-site.ts";

/** The table that `npm run check` prints. */
export function weightTable(weights: readonly KindWeight[]): string {
  const cells = weights.map(({ kind, pages, file, htmlBytes, totalBytes, scriptBytes, requests }) => {
    const { total, html } = kind.budget ?? {};
    const sizes = [budgeted(totalBytes, total), budgeted(htmlBytes, html), budgeted(scriptBytes, scriptBudget)];
    return [kind.name, String(pages), ...sizes, String(requests), file];
  });
  const rows = [
    ["kind of page", "pages", "first visit", "HTML alone", "scripts", "requests", "heaviest page"],
    ...cells,
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function budgeted(bytes: number, budget: number | undefined): string {
  return budget === undefined ? kilobytes(bytes) : `${kilobytes(bytes)} of ${kilobytes(budget)}`;
}
