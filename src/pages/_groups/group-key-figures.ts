import { partHtml } from "../../components/cell.ts";
import { absence, groupFigureHtml } from "../../components/figure.ts";
import { escapeHtml } from "../../components/html.ts";
import type { KeyFigure } from "../../components/key-figure.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import { indicatorWords, shortNameWithUnit } from "../../views/indicator-words.ts";
import { membersText, peopleText } from "./group-words.ts";
import { valueYears } from "./value-years.ts";

/** What they are of. */
export const keyCodes = [
  "egdi",
  "epi",
  "internet-users",
  "mobile-broadband-per-100",
  "coverage-4g",
  "price-mobile-data-5gb-gni",
] as const;

/** The numbers at the top of a group's page, each with its year, how many members and what share of people it rests on. */
export const groupKeyFigures = (language: Language, group: Group): KeyFigure[] =>
  keyCodes.map((code) => keyFigure(language, group, code));

function keyFigure(language: Language, group: Group, code: string): KeyFigure {
  const { indicator, groupHeadline } = figuresOf(code);
  const words = indicatorWords(language, indicator);
  const found = groupHeadline(group.code);
  const measure = indicator.survey ? words.short : shortNameWithUnit(language, words);
  if (found === undefined)
    return {
      name: measure,
      big: absence(language),
      unit: "",
      more: escapeHtml(language.text("groups.no-member-has-a-value")),
    };
  // A median of some members is no figure of the group: its very name says so.
  const name =
    found.method === "median" || found.method === "median-of-members-with-value"
      ? language.count(`groups.key.${found.method}`, found.membersWithValue, { measure })
      : measure;
  return {
    name,
    big: groupFigureHtml(language, indicator, group.code, found),
    unit: words.unit.startsWith("%") ? "%" : "",
    more: [
      partHtml(valueYears(language, group, indicator, found)),
      escapeHtml(membersText(language, found)),
      escapeHtml(peopleText(language, found)),
    ].join(" · "),
  };
}
