import type { Language } from "../i18n/language.ts";
import type { DivideFigure, DivideReading } from "../model/divide.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import type { Change, Rank, Section } from "../model/derived.ts";
import type { StocktakingCount } from "../model/action-line.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { ThenAndNow } from "../model/then-and-now.ts";

/** A figure as it is shown, with its value to the letter and the id by which the published tables know it. */
export interface Figure {
  readonly figure: { readonly id: string; readonly value: string | number; readonly text: string };
  /** The colour of a cell that holds a change: for the better or the worse. */
  readonly tone?: "up" | "down" | undefined;
}

/** That there is no figure, and why. */
export interface Absence {
  readonly absent: string;
}

/** A figure, or why there is none. */
export type Shown = Figure | Absence;

const shown = (value: string | number, id: string, text: string): Figure => ({ figure: { id, value, text } });

/** "No figure", and why where the publisher says so. */
export const absenceCell = (language: Language, observation?: Observation): Absence => ({
  absent: language.text(observation === undefined ? "no-figure" : `status.${observation.status}`),
});

/** A figure as it was published, rounded for the reader. */
export function figureCell(language: Language, indicator: Indicator, observation: Observation | undefined): Shown {
  if (observation?.value === undefined) return absenceCell(language, observation);
  const { economy, year, printed, value } = observation;
  const id = `${economy.toLowerCase()}/${indicator.code}/${year}`;
  return shown(printed, id, language.number(value, indicator.decimals));
}

/** The figure of a group in a year. */
export function groupCell(
  language: Language,
  indicator: Indicator,
  group: string,
  found: GroupFigure | undefined,
): Shown {
  if (found === undefined) return absenceCell(language);
  const id = `group/${group}/${indicator.code}/${found.year}`;
  return shown(found.value, id, language.number(found.value, indicator.decimals));
}

/** Place among the ranked members of the UN. */
export function rankCell(language: Language, code: string, section: Section, found: Rank | undefined): Shown {
  if (found === undefined) return absenceCell(language);
  return shown(found.rank, `rank/${found.economy.toLowerCase()}/${code}/${section}`, language.number(found.rank, 0));
}

/** Change of the value, with its sign. */
export function valueChangeCell(language: Language, indicator: Indicator, found: Change): Figure {
  const id = `change/${found.economy.toLowerCase()}/${indicator.code}/${found.year}/${found.span}`;
  return shown(found.valueChange, id, language.signed(found.valueChange, indicator.decimals));
}

/** Places gained or lost, without a sign: the words around it say which. */
export function rankChangeCell(language: Language, code: string, found: Change): Shown {
  if (found.rankChange === undefined) return absenceCell(language);
  const id = `rank-change/${found.economy.toLowerCase()}/${code}/${found.year}/${found.span}`;
  return shown(found.rankChange, id, language.number(Math.abs(found.rankChange), 0));
}

/** A quartile of a group's members in a year. */
export function quartileCell(
  language: Language,
  indicator: Indicator,
  group: string,
  year: number,
  which: "lower-quartile" | "median" | "upper-quartile",
  value: number,
): Figure {
  return shown(value, `${which}/${group}/${indicator.code}/${year}`, language.number(value, indicator.decimals));
}

/** Percentile position among the ranked economies: 100 is best, equals count half. */
export function percentileCell(language: Language, code: string, section: Section, found: Rank | undefined): Shown {
  if (found?.percentile === undefined) return absenceCell(language);
  const id = `percentile/${found.economy.toLowerCase()}/${code}/${section}`;
  return shown(found.percentile, id, language.number(found.percentile, 0));
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
export function readingCell(
  language: Language,
  { word, economy, indicator = "egdi", year, way }: ReadingId,
  value: number,
  { decimals = 0, sign = "plain" }: { readonly decimals?: number; readonly sign?: "plain" | "signed" | "none" } = {},
): Figure {
  const id = [word, economy.toLowerCase(), indicator, year, ...(way === undefined ? [] : [way])].join("/");
  const size = sign === "none" ? Math.abs(value) : value;
  return shown(value, id, sign === "signed" ? language.signed(size, decimals) : language.number(size, decimals));
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
export function divideCell(language: Language, found: DivideFigure | undefined, bare = false): Shown {
  if (found === undefined) return absenceCell(language);
  const { reading, place, indicator, against, year, value } = found;
  const id = [divideFormats[reading][0], reading, place.toLowerCase(), indicator, against, year].join("/");
  const text = bare ? language.number(Math.abs(value), divideFormats[reading][1]) : divideText(language, found);
  return shown(value, id, text);
}

/** A count of the WSIS Stocktaking as it was published. */
export const stocktakingCell = (language: Language, { year, actionLine, measure, value }: StocktakingCount): Figure =>
  shown(value, `stocktaking/${year ?? ""}/${actionLine.toLowerCase()}/${measure}`, language.number(value, 0));

/** One of the two figures of a group that a document is followed up by, or what is left. */
export function followedCell(
  language: Language,
  { code, decimals }: Indicator,
  { group, baseYear, then, now, left }: ThenAndNow,
  which: "then" | "now" | "gap-left",
): Shown {
  const value = { then: then?.value, now: now?.value, "gap-left": left }[which];
  if (value === undefined) return absenceCell(language);
  return shown(value, `${which}/${group}/${code}/${baseYear}`, language.number(value, decimals));
}
