import type { Language } from "../i18n/language.ts";
import type { DivideFigure, DivideReading } from "../model/divide.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import type { Change, Rank, Section } from "../model/derived.ts";
import type { StocktakingCount } from "../model/action-line.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { CountOfYear, FigureBeside, ThenAndNow } from "../model/then-and-now.ts";
import { escapeHtml, type Html } from "./html.ts";

/** A figure with the id by which the published tables know it. */
export const dataElement = (value: string | number, id: string, text: string): Html =>
  `<data value="${value}" data-obs="${id}">${text}</data>`;

/**
 * A figure as `<data value="0.63140" data-obs="ken/egdi/2024">0.6314</data>`: the value as published, the text rounded
 * for the reader. An absence is a dash with its status in words.
 */
export function figure(language: Language, indicator: Indicator, observation: Observation | undefined): Html {
  if (observation?.value === undefined) return absence(language, observation);
  const { economy, year, printed, value } = observation;
  return dataElement(
    printed,
    `${economy.toLowerCase()}/${indicator.code}/${year}`,
    language.number(value, indicator.decimals),
  );
}

/** "No figure", and why where the publisher says so. */
export function absence(language: Language, observation?: Observation): Html {
  const key = observation === undefined ? "no-figure" : `status.${observation.status}`;
  const why = escapeHtml(language.text(key));
  return `<span class="absent" title="${why}"><span aria-hidden="true">–</span><span class="vh">${why}</span></span>`;
}

/** The figure of a group in a year. */
export function groupFigureHtml(
  language: Language,
  indicator: Indicator,
  group: string,
  found: GroupFigure | undefined,
): Html {
  if (found === undefined) return absence(language);
  return dataElement(
    found.value,
    `group/${group}/${indicator.code}/${found.year}`,
    language.number(found.value, indicator.decimals),
  );
}

/** Place among the ranked members of the UN. */
export function rankHtml(language: Language, code: string, section: Section, found: Rank | undefined): Html {
  if (found === undefined) return absence(language);
  return dataElement(
    found.rank,
    `rank/${found.economy.toLowerCase()}/${code}/${section}`,
    language.number(found.rank, 0),
  );
}

/** Change of the value, with its sign. */
export function changeHtml(language: Language, indicator: Indicator, found: Change): Html {
  const id = `change/${found.economy.toLowerCase()}/${indicator.code}/${found.year}/${found.span}`;
  return dataElement(found.valueChange, id, language.signed(found.valueChange, indicator.decimals));
}

/** Places gained or lost, without a sign: the words around it say which. */
export function rankChangeHtml(language: Language, code: string, found: Change): Html {
  if (found.rankChange === undefined) return absence(language);
  const id = `rank-change/${found.economy.toLowerCase()}/${code}/${found.year}/${found.span}`;
  return dataElement(found.rankChange, id, language.number(Math.abs(found.rankChange), 0));
}

/** A quartile of a group's members in a year. */
export function quartileHtml(
  language: Language,
  indicator: Indicator,
  group: string,
  year: number,
  which: "lower-quartile" | "median" | "upper-quartile",
  value: number,
): Html {
  return dataElement(value, `${which}/${group}/${indicator.code}/${year}`, language.number(value, indicator.decimals));
}

/** Percentile position among the ranked economies: 100 is best, equals count half. */
export function percentileHtml(language: Language, code: string, section: Section, found: Rank | undefined): Html {
  if (found?.percentile === undefined) return absence(language);
  const id = `percentile/${found.economy.toLowerCase()}/${code}/${section}`;
  return dataElement(found.percentile, id, language.number(found.percentile, 0));
}

/** Which figure of a reading: what it is of the economy's EGDI or another index in a year, and in which way where there are several. */
export interface ReadingId {
  readonly word: string;
  readonly economy: string;
  readonly indicator?: string;
  readonly year: number;
  readonly way?: string;
}

/** A figure of a reading of the Survey: places, ranks that are possible, points that are lacking. */
export function readingHtml(
  language: Language,
  { word, economy, indicator = "egdi", year, way }: ReadingId,
  value: number,
  { decimals = 0, sign = "plain" }: { readonly decimals?: number; readonly sign?: "plain" | "signed" | "none" } = {},
): Html {
  const id = [word, economy.toLowerCase(), indicator, year, ...(way === undefined ? [] : [way])].join("/");
  const shown = sign === "none" ? Math.abs(value) : value;
  const text = sign === "signed" ? language.signed(shown, decimals) : language.number(shown, decimals);
  return dataElement(value, id, text);
}

/** What stands first in the id of a figure of the digital divide, its decimals, and whether it has a sign. */
const divideFormats: Readonly<Record<DivideReading, readonly [word: string, decimals: number, signed?: true]>> = {
  level: ["share", 1],
  ratio: ["ratio", 2],
  difference: ["points", 1, true],
  "economies-above": ["share", 1],
  "people-above": ["share", 1],
  "million-people": ["million", 0],
  gini: ["inequality", 3],
  theil: ["inequality", 3],
  "theil-between": ["inequality", 3],
  "theil-within": ["inequality", 3],
  "pace-5": ["pace", 2, true],
  "pace-10": ["pace", 2, true],
  "years-behind": ["years", 1],
};

/** A figure of the digital divide as a reader sees it: without markup, for charts. */
export function divideText(language: Language, { reading, value }: DivideFigure): string {
  const [, decimals, signed] = divideFormats[reading];
  return signed === true ? language.signed(value, decimals) : language.number(value, decimals);
}

/**
 * A figure of the digital divide.
 * @param bare without its sign, where the words around it say which way it goes
 */
export function divideHtml(language: Language, found: DivideFigure | undefined, bare = false): Html {
  if (found === undefined) return absence(language);
  const { reading, place, indicator, against, year, value } = found;
  const id = [divideFormats[reading][0], reading, place.toLowerCase(), indicator, against, year].join("/");
  const text = bare ? language.number(Math.abs(value), divideFormats[reading][1]) : divideText(language, found);
  return dataElement(value, id, text);
}

/** A count of the WSIS Stocktaking as it was published. */
export function stocktakingHtml(language: Language, { year, actionLine, measure, value }: StocktakingCount): Html {
  const id = escapeHtml(`stocktaking/${year ?? ""}/${actionLine.toLowerCase()}/${measure}`);
  return dataElement(value, id, language.number(value, 0));
}

/** One of the two figures of a group that a document is followed up by, or what is left. */
export function followedHtml(
  language: Language,
  { code, decimals }: Indicator,
  { group, baseYear, then, now, left }: ThenAndNow,
  which: "then" | "now" | "gap-left",
): Html {
  const value = { then: then?.value, now: now?.value, "gap-left": left }[which];
  if (value === undefined) return absence(language);
  return dataElement(value, `${which}/${group}/${code}/${baseYear}`, language.number(value, decimals));
}

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
