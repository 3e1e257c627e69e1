import type { ChartFigure } from "../../components/chart-figure.ts";
import type { Cell } from "../../components/cell.ts";
import { figureCell, quartileCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { spreadOverYears } from "../../charts/spread-over-years.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Group } from "../../model/group.ts";
import type { Indicator } from "../../model/indicator.ts";
import { spreadByYear } from "../../statistics/spread-by-year.ts";
import { breakNotes } from "../_figures/break-notes.ts";
import { axisFormat, indicatorWords } from "../../views/indicator-words.ts";
import { sourced } from "../_figures/source-line.ts";
import { endShortNames } from "./extremes-sentence.ts";
import { groupName, membersFor } from "./group-words.ts";
import { indicatorSources } from "./group-trend.ts";
import { chartDownload } from "../_figures/download.ts";

/** Quartiles of fewer members than this say less than their list. */
export const leastMembers = 5;
type YearOfSpread = ReturnType<typeof spreadByYear>[number];

const spreadsOf = new Map<string, YearOfSpread[]>();

/** The years for which the group has a figure and enough of its members have a value; the same in every language. */
function spreads(group: Group, indicator: Indicator): YearOfSpread[] {
  const key = `${group.code}/${indicator.code}`;
  const known = spreadsOf.get(key);
  if (known !== undefined) return known;
  const { series, groupFigures } = figuresOf(indicator.code);
  const years = groupFigures(group.code).map(({ year }) => year);
  const members = membersFor(group, indicator);
  const made = spreadByYear({ members, series, years }).filter(({ n }) => n >= leastMembers);
  spreadsOf.set(key, made);
  return made;
}

/** How a group's members spread over the years. Undefined where in no year enough of them have a value. */
export function groupSpread(language: Language, group: Group, code: string): ChartFigure | undefined {
  const { indicator, newestYear } = figuresOf(code);
  const found = spreads(group, indicator);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const words = indicatorWords(language, indicator);
  const years = [Math.min(first.year, newestYear - 1), newestYear] as const;
  const marked = breakNotes(language, code, undefined, years);
  const text = (value: number): string => language.number(value, Math.min(indicator.decimals, 2));
  const draw = (width: number, height: number): string =>
    spreadOverYears({
      width,
      height,
      title: language.text("groups.spread.chart", { measure: words.name }),
      description: language.text("groups.spread.description", {
        group: groupName(language, group.code),
        measure: words.name,
        lowest: text(last.minimum),
        highest: text(last.maximum),
        median: text(last.median),
        year: last.year,
      }),
      years,
      range: indicator.survey ? [0, 1] : "from-zero",
      spreads: found.map(({ year, minimum, lowerQuartile, median, upperQuartile, maximum }) => ({
        year,
        min: minimum,
        lowerQuartile,
        median,
        upperQuartile,
        max: maximum,
      })),
      maxGapYears: indicator.survey ? 3 : 1,
      breaks: marked.map(({ year, mark }) => ({ year, mark })),
      labels: {
        max: language.text("groups.spread.highest", { value: text(last.maximum) }),
        median: language.text("groups.spread.median", { value: text(last.median) }),
        min: language.text("groups.spread.lowest", { value: text(last.minimum) }),
      },
      format: axisFormat(language, indicator),
    });
  return {
    id: `${code}-spread`,
    title: language.text("groups.spread.chart", { measure: words.name }),
    when: [words.unit, language.range(first.year, last.year)].join(language.text("comma")),
    narrow: draw(340, 210),
    wide: draw(560, 250),
    breaks: marked,
    notes: [escapeHtml(language.text("groups.spread.note"))],
    numbers: numbers(language, group, indicator, found),
    ...sourced(language, indicatorSources(code), true),
    download: chartDownload("derived/spread.csv"),
  };
}

function numbers(language: Language, group: Group, indicator: Indicator, found: readonly YearOfSpread[]): Html {
  const { series } = figuresOf(indicator.code);
  const words = indicatorWords(language, indicator);
  const title = (key: string): { title: string; numeric: true } => ({ title: language.text(key), numeric: true });
  const end = (economies: readonly string[], year: number): Cell => {
    const first = series.get(economies[0] ?? "")?.find((one) => one.year === year);
    const names = escapeHtml(endShortNames(language, economies));
    return [figureCell(language, indicator, first), ` <small>${names}</small>`];
  };
  return table(
    `${language.text("groups.spread.chart", { measure: words.name })}: ${groupName(language, group.code)}`,
    [
      { title: language.text("year") },
      { title: language.text("groups.members-with-value"), numeric: "count" },
      { title: language.text("groups.spread.lowest-member") },
      title("groups.spread.lower-quartile"),
      title("groups.spread.median-column"),
      title("groups.spread.upper-quartile"),
      { title: language.text("groups.spread.highest-member") },
    ],
    found
      .toReversed()
      .map((one) => [
        { year: one.year },
        language.number(one.n, 0),
        end(one.minimumEconomies, one.year),
        quartileCell(language, indicator, group.code, one.year, "lower-quartile", one.lowerQuartile),
        quartileCell(language, indicator, group.code, one.year, "median", one.median),
        quartileCell(language, indicator, group.code, one.year, "upper-quartile", one.upperQuartile),
        end(one.maximumEconomies, one.year),
      ]),
    { captionHidden: true },
  );
}
