import { seriesMark } from "../../charts/series-mark.ts";
import type { Cell, Part, TableModel } from "../../views/table-model.ts";
import { escapeHtml, type Html } from "../../components/html.ts";

/** A table of a view as HTML. */
export function tableHtml({ caption, captionHidden = false, columns, bodies }: TableModel): Html {
  const name = escapeHtml(caption);
  const heads = columns.map(
    ({ title, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ""}>${escapeHtml(title)}</th>`,
  );
  const cellClass = columns.map(({ numeric }) => (numeric ? ` class="n${numeric === "count" ? " count" : ""}"` : ""));
  const rowHtml = ([first = [], ...rest]: readonly Cell[]): Html => {
    const others = rest.map((cell, index) => `<td${cellClass[index + 1] ?? ""}>${cellHtml(cell)}</td>`);
    return `<tr><th scope="row">${cellHtml(first)}</th>${others.join("")}</tr>`;
  };
  const parts = bodies.map(({ title, rows }) => {
    const over =
      title === undefined ? "" : `<tr><th scope="rowgroup" colspan="${columns.length}">${cellHtml(title)}</th></tr>`;
    return `<tbody>${over}${rows.map(rowHtml).join("")}</tbody>`;
  });
  const captionHtml = `<caption${captionHidden ? ' class="vh"' : ""}>${name}</caption>`;
  const tableText = `<table>${captionHtml}<thead><tr>${heads.join("")}</tr></thead>${parts.join("")}</table>`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="${name}">${tableText}</div>`;
}

/** What a cell holds as HTML. */
export const cellHtml = (cell: Cell): Html => cell.map(partHtml).join("");

function partHtml(part: Part): Html {
  if (typeof part === "string") return escapeHtml(part);
  if ("figure" in part) {
    const { id, value, text } = part.figure;
    return `<data value="${value}" data-obs="${escapeHtml(id)}">${escapeHtml(text)}</data>`;
  }
  if ("year" in part) return `<time>${part.year}</time>`;
  if ("link" in part) return `<a href="${escapeHtml(part.link)}">${escapeHtml(part.text)}</a>`;
  if ("small" in part) return `<small>${cellHtml(part.small)}</small>`;
  if ("series" in part) return seriesMark(part.series);
  const why = escapeHtml(part.absent);
  return `<span class="absent" title="${why}"><span aria-hidden="true">–</span><span class="vh">${why}</span></span>`;
}
