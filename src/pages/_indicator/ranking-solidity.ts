import { escapeHtml, type Html } from "../../components/html.ts";
import type { Column } from "../../components/table.ts";
import { figuresOf, rankIntervals } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Section } from "../../model/derived.ts";
import type { RankInterval, RankIntervalWay } from "../../model/readings.ts";
import { intervalsOf, rangeHtml } from "../_readings/interval-figure.ts";

/** A column of a ranking on how solid each rank is, and a note beneath the table. */
export interface RankingSolidity {
  readonly column: Column;
  readonly cell: (economy: string) => Html;
  readonly note: string;
}

/** How solid the ranks of the EGDI are in a year; undefined of other indicators, or without described weights. */
export function rankingSolidity(language: Language, code: string, section: Section): RankingSolidity | undefined {
  if (code !== "egdi") return undefined;
  const year = section === "latest" ? figuresOf(code).newestYear : section;
  const within = intervalsIn(year, "weights-25");
  if (within.length === 0) return undefined;
  const isOpen = ({ holdsAgainstNext }: RankInterval): boolean => holdsAgainstNext === false;
  const pairs = within.filter(({ next }) => next !== undefined);
  const count = (some: readonly unknown[]): string => language.number(some.length, 0);
  const mark = `<abbr title="${escapeHtml(language.text("ranking.solidity.open"))}">≈</abbr>`;
  return {
    column: { title: language.text("ranking.solidity.column"), numeric: true },
    cell(economy) {
      const found = intervalsOf(economy, year).get("weights-25");
      if (found === undefined) return "";
      return `${rangeHtml(language, found)}${isOpen(found) ? ` ${mark}` : ""}`;
    },
    note: language.text("ranking.solidity.note", {
      pairs: count(pairs),
      open: count(pairs.filter(isOpen)),
      within: count(pairs.filter((one) => !isOpen(one))),
      always: count(intervalsIn(year, "weights-any").filter(({ holdsAgainstNext }) => holdsAgainstNext === true)),
    }),
  };
}

function intervalsIn(year: number, way: RankIntervalWay): RankInterval[] {
  return [...rankIntervals.values()].flatMap((its) => its.filter((one) => one.year === year && one.way === way));
}
