import { figure } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import type { Indicator } from "../../model/indicator.ts";
import { indicatorWords } from "../_figures/indicator-words.ts";
import { extremes, type End } from "./extremes.ts";
import { linkedList, membersFor } from "./group-words.ts";

/** More members than this at an end are counted, not named: dozens may share 100 %. */
const mostNamed = 3;

/** The members of a group at an end of an indicator, named or counted, as HTML. */
export function endNames(language: Language, end: End): Html {
  if (end.length > mostNamed) return escapeHtml(language.count("groups.members-alike", end.length));
  return linkedList(
    language,
    end.map(({ economy }) => economy),
  );
}

/** Which members of a group stand highest and lowest in an indicator now; "" where fewer than two have a value. */
export function extremesSentence(language: Language, group: Group, code: string): Html {
  const { indicator, latest } = figuresOf(code);
  const found = extremes(membersFor(group, indicator), latest);
  if (found === undefined) return "";
  const { short, unit } = indicatorWords(language, indicator);
  return phrase(language, "groups.extremes", {
    measure: escapeHtml(short),
    unit: indicator.survey ? "" : escapeHtml(` ${unit}`),
    highest: endNames(language, found.highest),
    highestValue: valueWithYear(language, indicator, found.highest),
    lowest: endNames(language, found.lowest),
    lowestValue: valueWithYear(language, indicator, found.lowest),
  });
}

function valueWithYear(language: Language, indicator: Indicator, end: End): Html {
  const years = end.map(({ year }) => year);
  const when = language.range(Math.min(...years), Math.max(...years));
  return figure(language, indicator, end[0]) + escapeHtml(language.text("comma")) + `<time>${when}</time>`;
}
