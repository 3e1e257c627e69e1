import { escapeHtml, type Html } from "./html.ts";

export interface Column {
  readonly title: string;
  /** Numbers stand at the end of their column; "count" are those of economies, people, years or rows, no figures. */
  readonly numeric?: boolean | "count";
}

/**
 * A data table as HTML: the first cell of each row is its header. Written as text because a profile has hundreds of
 * rows and a component a row costs more than all else on the page.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Html[])[],
  { captionHidden = false, className }: { readonly captionHidden?: boolean; readonly className?: string } = {},
): Html {
  const heads = columns.map(
    ({ title, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ""}>${escapeHtml(title)}</th>`,
  );
  const cellClass = columns.map(({ numeric }) => (numeric ? ` class="n${numeric === "count" ? " count" : ""}"` : ""));
  const body = rows.map((cells) => {
    const [first = "", ...rest] = cells;
    const others = rest.map((cell, index) => `<td${cellClass[index + 1] ?? ""}>${cell}</td>`);
    return `<tr><th scope="row">${first}</th>${others.join("")}</tr>`;
  });
  const name = escapeHtml(caption);
  const captionHtml = `<caption${captionHidden ? ' class="vh"' : ""}>${name}</caption>`;
  const [head, rowsHtml] = [`<thead><tr>${heads.join("")}</tr></thead>`, `<tbody>${body.join("")}</tbody>`];
  const classHtml = className === undefined ? "" : ` class="${className}"`;
  const tableHtml = `<table${classHtml}>${captionHtml}${head}${rowsHtml}</table>`;
  // A wide table scrolls in its box, which the keyboard must reach.
  return `<div class="scroll" tabindex="0" role="region" aria-label="${name}">${tableHtml}</div>`;
}
