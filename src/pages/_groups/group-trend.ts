import type { ChartFigure } from "../../components/chart-figure.ts";
import { groupCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import type { Indicator } from "../../model/indicator.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { hasPriceTarget } from "../../model/price-target.ts";
import { shareText } from "../_figures/share-text.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { groupLine, trendDrawings, type TrendFigureOptions } from "../_figures/trend-drawing.ts";
import { groupName } from "./group-words.ts";
import { chartDownload } from "../_figures/download.ts";

const sourcesOf = new Map<string, Set<string>>();

/** The sources behind all figures of an indicator. */
export function indicatorSources(code: string): Set<string> {
  const known = sourcesOf.get(code) ?? sourceKeys([...figuresOf(code).series.values()].flat());
  sourcesOf.set(code, known);
  return known;
}

/** Whether the world is another set of economies than the group: else its line would lie on the group's own. */
function isComparable(group: Group, indicator: Indicator): boolean {
  return group.code !== "world" && !(indicator.survey && group.code === "un-members");
}

/** A group's figure over the years beside the world's. Undefined where the group has a figure in no year. */
export function groupTrend(
  language: Language,
  group: Group,
  code: string,
  { wide = false }: Pick<TrendFigureOptions, "wide"> = {},
): ChartFigure | undefined {
  const { indicator, newestYear, groupFigures } = figuresOf(code);
  const figures = groupFigures(group.code);
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const years = [Math.min(first.year, newestYear - 1), newestYear] as const;
  const compared = isComparable(group, indicator);
  const lines = [
    compared ? groupLine(language, code, "world", "world", years[0]) : undefined,
    groupLine(language, code, group.code, "self", years[0]),
  ].filter((line) => line !== undefined);
  const options: TrendFigureOptions = {
    wide,
    ...(indicator.survey ? { range: [0, 1] } : {}),
    ...(hasPriceTarget(code) ? { target: { value: 2, label: language.text("target.two-percent") } } : {}),
  };
  return {
    id: `${code}-trend`,
    ...trendDrawings(language, code, { lines, years, name: groupName(language, group.code), first, last }, options),
    notes: [escapeHtml(language.text(`groups.averaging.${indicator.averaging}`))],
    numbers: numbers(language, group, indicator, compared),
    ...sourced(language, indicatorSources(code), true),
    download: chartDownload(`groups/${group.code}.csv`),
  };
}

function numbers(language: Language, group: Group, indicator: Indicator, compared: boolean): Html {
  const { groupFigures } = figuresOf(indicator.code);
  const words = indicatorWords(language, indicator);
  const world = new Map(groupFigures("world").map((one) => [one.year, one]));
  return table(
    `${[words.name, words.unit].join(language.text("comma"))}: ${groupName(language, group.code)}`,
    [
      { title: language.text("year") },
      { title: language.text(`group.${group.code}.short`), numeric: true },
      { title: language.text("groups.members-with-value"), numeric: "count" },
      { title: language.text("groups.share-of-people"), numeric: "count" },
      ...(compared ? [{ title: language.text("group.world.short"), numeric: true }] : []),
    ],
    groupFigures(group.code)
      .toReversed()
      .map((one) => [
        { year: one.year },
        groupCell(language, indicator, group.code, one),
        escapeHtml(
          language.text("groups.n-of", {
            n: language.number(one.membersWithValue, 0),
            of: language.number(one.members, 0),
          }),
        ),
        escapeHtml(shareText(language, one.populationShare)),
        ...(compared ? [groupCell(language, indicator, "world", world.get(one.year))] : []),
      ]),
    { captionHidden: true },
  );
}
