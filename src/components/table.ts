import { escapeHtml, type Html } from "./html.ts";

export interface Column {
  readonly title: string;
  /** Numbers stand at the end of their column. */
  readonly numeric?: boolean;
}

/**
 * A data table as HTML: the first cell of each row is its header. Written as text because a profile has hundreds of
 * rows and a component a row costs more than all else on the page.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Html[])[],
  options: { readonly captionHidden?: boolean; readonly className?: string } = {},
): Html {
  const heads = columns.map(
    ({ title, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ""}>${escapeHtml(title)}</th>`,
  );
  const body = rows.map((cells) => {
    const [first = "", ...rest] = cells;
    const others = rest.map((cell, index) =>
      columns[index + 1]?.numeric ? `<td class="n">${cell}</td>` : `<td>${cell}</td>`,
    );
    return `<tr><th scope="row">${first}</th>${others.join("")}</tr>`;
  });
  const captionHtml = `<caption${options.captionHidden ? ' class="vh"' : ""}>${escapeHtml(caption)}</caption>`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table${options.className ? ` class="${options.className}"` : ""}>${captionHtml}<thead><tr>${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}
