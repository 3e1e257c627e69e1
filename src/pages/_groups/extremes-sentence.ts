import { figure } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { figuresOf, knownEconomies } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { Group } from "../../model/group.ts";
import { indicatorWords, shortNameWithUnit } from "../../views/indicator-words.ts";
import { extremes, type End } from "./extremes.ts";
import { linkedList, membersFor, sortedByName } from "./group-words.ts";

/** More members than this at an end are counted, not named: dozens may share 100 %. */
const mostNamed = 3;

/** The members at an end of a group, by name with links, or counted. */
function endNames(language: Language, end: End): Html {
  if (end.length > mostNamed) return escapeHtml(language.count("groups.members-alike", end.length));
  const economies = end.map(({ economy }) => economy);
  return linkedList(language, sortedByName(language, economies));
}

/** The same as plain text with short names, for a table's cell. */
export function endShortNames(language: Language, economies: readonly Iso3[]): string {
  if (economies.length > mostNamed) return language.count("groups.members-alike", economies.length);
  const found = sortedByName(language, economies).flatMap((iso3) => knownEconomies.get(iso3) ?? []);
  const names = found.map((economy) => language.economyShortName(economy));
  return names.length === 1 ? (names[0] ?? "") : language.list(names);
}

/** Which members of a group stand highest and lowest in an indicator now; "" where fewer than two have a value. */
export function extremesSentence(language: Language, group: Group, code: string): Html {
  const { indicator, latest } = figuresOf(code);
  const found = extremes(membersFor(group, indicator), latest);
  if (found === undefined) return "";
  const words = indicatorWords(language, indicator);
  const value = (end: End): Html => figure(language, indicator, end[0]);
  return phrase(language, "groups.extremes", {
    measure: escapeHtml(indicator.survey ? words.short : shortNameWithUnit(language, words)),
    highest: endNames(language, found.highest),
    highestValue: value(found.highest),
    highestYear: endYears(language, found.highest),
    lowest: endNames(language, found.lowest),
    lowestValue: value(found.lowest),
    lowestYear: endYears(language, found.lowest),
  });
}

function endYears(language: Language, end: End): Html {
  const years = end.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `<time>${last}</time>` : language.range(first, last);
}
