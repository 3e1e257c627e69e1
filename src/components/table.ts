import { figurePattern, type RowWords } from "../model/figure-pattern.ts";
import { type Cell, onlyFigure, partHtml, partsOf, wordsOfRow } from "./cell.ts";
import { commonPattern } from "./common-pattern.ts";
import { escapeHtml, type Html } from "./html.ts";

export interface Column {
  readonly title: string;
  /** Numbers stand at the end of their column; "count" are those of economies, people, years or rows, no figures. */
  readonly numeric?: boolean | "count";
}

/** Rows that belong together. */
export interface Body {
  /** Where an address finds them. */
  readonly id?: string;
  /** Spans the table. */
  readonly title?: Html;
  /** What the ids of their figures have in common; often their own id. */
  readonly word?: string | undefined;
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly Cell[])[];
}

interface TableOptions {
  readonly captionHidden?: boolean | undefined;
  readonly className?: string;
}

/** A data table as HTML: the first cell of each row is its header. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: TableOptions = {},
): Html => tableOf(caption, columns, [{ rows }], options);

/**
 * The same of several bodies. What the figures of a column have in common in their ids stands once, as `data-obs` in
 * its head: a hundred rows say of themselves whose they are. A cell whose figure is another says it itself. Nor does a
 * cell say what HTML takes for granted: where it ends, and that it heads its row or column.
 * Written as text because a component a row would cost more than all else on the page.
 */
export function tableOf(
  caption: string,
  columns: readonly Column[],
  bodies: readonly Body[],
  { captionHidden = false, className }: TableOptions = {},
): Html {
  const rows = bodies.map((body) =>
    body.rows.map((cells) => ({ cells, words: { ...wordsOfRow(cells), body: body.word } })),
  );
  const patterns = columns.map((_, column) => patternOf(rows.flat(), column));
  const heads = columns.map(({ title, numeric }, column) => {
    const kind = numeric ? ` class="n${numeric === "count" ? " count" : ""}"` : "";
    return `<th${kind}${obsAttribute(patterns[column])}>${escapeHtml(title)}`;
  });
  const parts = bodies.map(({ id, title, word }, index) => {
    const over = title === undefined ? "" : `<tr><th scope="rowgroup" colspan="${columns.length}">${title}`;
    const lines = (rows[index] ?? []).map(({ cells, words }) => rowHtml(cells, words, patterns));
    const place =
      (id === undefined ? "" : ` id="${id}"`) +
      (word === undefined || word === id ? "" : ` data-body="${escapeHtml(word)}"`);
    return `<tbody${place}>${over}${lines.join("")}</tbody>`;
  });
  const name = escapeHtml(caption);
  const captionHtml = `<caption${captionHidden ? ' class="vh"' : ""}>${name}</caption>`;
  const looks = [className, ...columns.flatMap(({ numeric }, column) => (numeric ? [`n${column + 1}`] : []))];
  const looksHtml = looks.join(" ").trim();
  const classHtml = looksHtml === "" ? "" : ` class="${looksHtml}"`;
  const whole = `<table${classHtml}>${captionHtml}<thead><tr>${heads.join("")}</thead>${parts.join("")}</table>`;
  // A wide table scrolls in its box, which the keyboard must reach.
  return `<div class="scroll" tabindex="0" role="region" aria-label="${name}">${whole}</div>`;
}

function patternOf(
  rows: readonly { readonly cells: readonly Cell[]; readonly words: RowWords }[],
  column: number,
): string | undefined {
  return commonPattern(
    rows.flatMap(({ cells, words }) => {
      const found = onlyFigure(cells[column] ?? "");
      return found === undefined ? [] : [{ id: found.id, words }];
    }),
  );
}

function rowHtml(cells: readonly Cell[], words: RowWords, patterns: readonly (string | undefined)[]): Html {
  const name = partsOf(cells[0] ?? "").find((part) => typeof part !== "string" && "row" in part);
  const own = typeof name === "object" && "row" in name ? ` data-row="${escapeHtml(name.row)}"` : "";
  return `<tr${own}>${cells.map((cell, column) => cellHtml(cell, column, words, patterns[column])).join("")}`;
}

function cellHtml(cell: Cell, column: number, words: RowWords, pattern: string | undefined): Html {
  const only = onlyFigure(cell);
  const isKnown = only === undefined || figurePattern(only.id, words) === pattern;
  const text = partsOf(cell)
    .map((part) => {
      // A row of a year is known by its words; elsewhere the year of a row must be told from other words.
      if (column === 0 && typeof part !== "string" && "year" in part) return String(part.year);
      if (only === undefined || typeof part === "string" || !("figure" in part)) return partHtml(part);
      return column === 0 ? `<b>${escapeHtml(only.text)}</b>` : escapeHtml(only.text);
    })
    .join("");
  const obs = isKnown ? "" : obsAttribute(only.id);
  return column === 0 ? `<th${obs}>${text}` : `<td${toneAttribute(cell)}${obs}>${text}`;
}

function toneAttribute(cell: Cell): string {
  const [tone] = partsOf(cell).flatMap((part) =>
    typeof part !== "string" && "figure" in part ? (part.tone ?? []) : [],
  );
  return tone === undefined ? "" : ` class="${tone}"`;
}

const obsAttribute = (obs: string | undefined): string => (obs === undefined ? "" : ` data-obs="${escapeHtml(obs)}"`);
