import type { Cell } from "../../components/cell.ts";
import { groupCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { figures, type IndicatorFigures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { GroupFigure } from "../../model/group-figure.ts";
import type { Group } from "../../model/group.ts";
import type { Indicator } from "../../model/indicator.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { shareText } from "../_figures/share-text.ts";
import { paths } from "../_paths.ts";
import { membersFor, methodText } from "./group-words.ts";
import { valueYears } from "./value-years.ts";

/** Indicators whose members are put together, the headline ones or the rest. */
export const groupedIndicators = (headline: boolean): IndicatorFigures[] =>
  [...figures.values()].filter(({ indicator }) => indicator.headline === headline && indicator.averaging !== "none");

/** The newest figure of a group in each indicator, with how it was put together and what stands behind it. */
export function figuresTable(
  language: Language,
  group: Group,
  indicators: readonly IndicatorFigures[],
  caption: string,
): Html {
  return table(
    caption,
    [
      { title: language.text("indicator") },
      { title: language.text("value"), numeric: true },
      { title: language.text("unit") },
      { title: language.text("year") },
      { title: language.text("groups.how") },
      { title: language.text("groups.members-with-value"), numeric: "count" },
      { title: language.text("groups.share-of-people"), numeric: "count" },
    ],
    indicators.map(({ indicator, groupHeadline }) => {
      const words = indicatorWords(language, indicator);
      const link = { link: paths.indicator(language.tag, indicator.code), text: words.name };
      const unit = escapeHtml(words.unit);
      return [link, ...cells(language, group, indicator, unit, groupHeadline(group.code))];
    }),
    { captionHidden: true, className: "group-figures" },
  );
}

function cells(
  language: Language,
  group: Group,
  indicator: Indicator,
  unit: Html,
  found: GroupFigure | undefined,
): Cell[] {
  const { members = membersFor(group, indicator).length, membersWithValue = 0 } = found ?? {};
  const withValue = escapeHtml(
    language.text("groups.n-of", { n: language.number(membersWithValue, 0), of: language.number(members, 0) }),
  );
  const value = groupCell(language, indicator, group.code, found);
  if (found === undefined) return [value, unit, "", "", withValue, ""];
  return [
    found.method === "sum-at-least" ? phrase(language, "groups.at-least", { value }) : value,
    unit,
    valueYears(language, group, indicator, found),
    escapeHtml(methodText(language, found)),
    withValue,
    escapeHtml(shareText(language, found.populationShare)),
  ];
}
