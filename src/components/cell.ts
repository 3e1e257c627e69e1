import { type RowWords, wordOfAddress } from "../model/figure-pattern.ts";
import { absentHtml, shownHtml } from "./figure.ts";
import type { Absence, Figure } from "./figure-cell.ts";
import { escapeHtml, type Html } from "./html.ts";

/** Whose row it is where no link of its head says that, as the ids of its figures write it. */
export interface RowName {
  readonly html: Html;
  readonly row: string;
}
export interface Year {
  readonly year: number;
}
export interface Link {
  readonly link: string;
  readonly text: string;
}

/** What a cell holds: HTML, a figure or why there is none, a year, a link. */
export type Part = Html | Figure | Absence | RowName | Year | Link;

/** A cell of a table. Beside a single figure its HTML has no words of its own, only such as stand in an element. */
export type Cell = Part | readonly Part[];

export const partsOf = (cell: Cell): readonly Part[] => (Array.isArray(cell) ? cell : [cell]) as readonly Part[];

/** The one figure that a cell shows; undefined where it shows none, or says itself which ones. */
export function onlyFigure(cell: Cell): Figure["figure"] | undefined {
  const parts = partsOf(cell);
  const [found, ...others] = parts.flatMap((part) => (isFigure(part) ? [part.figure] : []));
  const saysItself = parts.some((part) => typeof part === "string" && part.includes("<data "));
  return others.length > 0 || saysItself ? undefined : found;
}

/** A part as HTML. */
export function partHtml(part: Part): Html {
  if (typeof part === "string") return part;
  if ("html" in part) return part.html;
  if ("year" in part) return `<time>${part.year}</time>`;
  if ("link" in part) return `<a href="${escapeHtml(part.link)}">${escapeHtml(part.text)}</a>`;
  return "absent" in part ? absentHtml(part.absent) : shownHtml(part);
}

/** What a row says of the ids of its figures, by its head and the year that it shows. */
export function wordsOfRow([head = "", ...rest]: readonly Cell[]): RowWords {
  const [row] = partsOf(head).flatMap(wordOfPart);
  const [year] = [head, ...rest].flatMap(partsOf).flatMap((part) => (isYear(part) ? [String(part.year)] : []));
  return { row, year };
}

function wordOfPart(part: Part): string[] {
  if (typeof part === "string") return [];
  if ("row" in part) return [part.row];
  if ("link" in part) return [wordOfAddress(part.link)];
  return isYear(part) ? [String(part.year)] : [];
}

const isFigure = (part: Part): part is Figure => typeof part !== "string" && "figure" in part;
const isYear = (part: Part): part is Year => typeof part !== "string" && "year" in part;
