import type { Language } from "../i18n/language.ts";
import type { Observation } from "../model/observation.ts";
import type { CountOfYear, FigureBeside } from "../model/then-and-now.ts";
import {
  absenceCell,
  divideCell,
  figureCell,
  followedCell,
  groupCell,
  percentileCell,
  quartileCell,
  rankCell,
  rankChangeCell,
  readingCell,
  type Shown,
  stocktakingCell,
  valueChangeCell,
} from "./figure-cell.ts";
import { escapeHtml, type Html } from "./html.ts";

/** A figure with the id by which the published tables know it. */
export const dataElement = (value: string | number, id: string, text: string): Html =>
  `<data value="${value}" data-obs="${escapeHtml(id)}">${escapeHtml(text)}</data>`;

/** The reason in words, in whose place styles show a dash. */
export function absentHtml(words: string): Html {
  const why = escapeHtml(words);
  return `<span class="absent" title="${why}"><span class="vh">${why}</span></span>`;
}

/**
 * A figure among words as `<data value="0.63140" data-obs="ken/egdi/2024">0.6314</data>`: the value as published, the
 * text rounded for the reader. An absence is a dash with its status in words.
 */
export function shownHtml(shown: Shown): Html {
  if ("absent" in shown) return absentHtml(shown.absent);
  const { id, value, text } = shown.figure;
  return dataElement(value, id, text);
}

/** The figures of cells for sentences, key figures and lists. */
const written =
  <Asked extends unknown[]>(cell: (...asked: Asked) => Shown) =>
  (...asked: Asked): Html =>
    shownHtml(cell(...asked));

export const figure = written(figureCell);
export const groupFigureHtml = written(groupCell);
export const rankHtml = written(rankCell);
export const changeHtml = written(valueChangeCell);
export const rankChangeHtml = written(rankChangeCell);
export const quartileHtml = written(quartileCell);
export const percentileHtml = written(percentileCell);
export const readingHtml = written(readingCell);
export const divideHtml = written(divideCell);
export const stocktakingHtml = written(stocktakingCell);
export const followedHtml = written(followedCell);

/** "No figure", and why where the publisher says so. */
export const absence = (language: Language, observation?: Observation): Html =>
  shownHtml(absenceCell(language, observation));

/** A number that a document gives, in millions. */
export function statedHtml(language: Language, { id, value }: { readonly id: string; readonly value: number }): Html {
  return dataElement(value / 1e6, `stated/${id}`, language.number(value / 1e6, 0));
}

/** What the series give beside a number of a document, in millions. */
export function besideHtml(
  language: Language,
  { id }: FigureBeside,
  which: "then" | "now",
  found: CountOfYear | undefined,
): Html {
  if (found === undefined) return absence(language);
  const millions = found.value / 1e6;
  return dataElement(millions, `beside-${which}/${id}`, language.number(millions, 0));
}
