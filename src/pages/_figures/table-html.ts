import { seriesMarkClass } from "../../charts/series-mark.ts";
import { type Part as HtmlPart, partHtml } from "../../components/cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { tableOf } from "../../components/table.ts";
import type { Cell, Part, TableModel } from "../../views/table-model.ts";

/** A table of a view as HTML. */
export const tableHtml = ({ caption, captionHidden, columns, bodies }: TableModel): Html =>
  tableOf(
    caption,
    columns,
    bodies.map(({ title, word, rows }) => ({
      ...(title !== undefined && { title: cellHtml(title) }),
      word,
      rows: rows.map((cells) => cells.map((cell) => cell.map(htmlPart))),
    })),
    { captionHidden },
  );

/** What a cell holds as HTML. */
export const cellHtml = (cell: Cell): Html => cell.map((part) => partHtml(htmlPart(part))).join("");

function htmlPart(part: Part): HtmlPart {
  if (typeof part === "string") return escapeHtml(part);
  if ("small" in part) return `<small>${cellHtml(part.small)}</small>`;
  return "series" in part ? `<i class="${seriesMarkClass(part.series)}"></i>` : part;
}
