import type { ChartFigure } from "../../components/chart-figure.ts";
import { figure, groupFigureHtml } from "../../components/figure.ts";
import { table } from "../../components/table.ts";
import { trend, type TrendLine } from "../../charts/trend.ts";
import { figuresOf, groupOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { GroupFigure } from "../../model/group-figure.ts";
import { paths } from "../_paths.ts";
import { breakNotes } from "./break-notes.ts";
import { axisFormat, indicatorWords } from "./indicator-words.ts";
import { sourceKeys, sourceLine } from "./source-line.ts";

export interface TrendFigureOptions {
  /** Draw a wide version too. */
  readonly wide?: boolean;
  /** Ends of the axis; from zero where not given. */
  readonly range?: readonly [number, number];
  /** A level that the reader knows: the UN's 2 % target. */
  readonly target?: { readonly value: number; readonly label: string };
}

const narrow = { width: 340, height: 210 };
const wide = { width: 560, height: 250 };

/**
 * An economy's series against its region and the world, with the same numbers as a table.
 * Undefined where the economy has no value: then the profile says what is missing instead.
 */
export function trendFigure(language: Language, economy: Economy, code: string, options: TrendFigureOptions = {}): ChartFigure | undefined {
  const { indicator, series, newestYear, groupFigures } = figuresOf(code);
  const observations = series.get(economy.iso3) ?? [];
  const valued = observations.flatMap((one) => (one.value === undefined ? [] : [{ ...one, value: one.value }]));
  const [firstValued] = valued;
  if (firstValued === undefined) return undefined;

  const words = indicatorWords(language, indicator);
  const name = language.economyShortName(economy);
  const region = groupOf(economy.iso3, "region");
  const lastValued = valued.at(-1) ?? firstValued;
  const years = [Math.min(firstValued.year, newestYear - 1), newestYear] as const;
  const round = (value: number): string => language.number(value, value >= 100 && indicator.decimals < 4 ? 0 : Math.min(indicator.decimals, 2));
  const label = (what: string, value: number): string => `${what} ${indicator.averaging === "sum" ? language.compact(value) : round(value)}`;
  const groupLine = (group: string, role: "region" | "world"): TrendLine[] => {
    // Sums of a group dwarf any member: only averages are drawn beside it.
    const points = indicator.averaging === "sum" ? [] : groupFigures(group).filter(({ year }) => year >= years[0]);
    const last = points.at(-1);
    const groupName = language.text(`group.${group}.short`);
    return last === undefined ? [] : [{ label: groupName, role, points, endLabel: label(groupName, last.value) }];
  };
  const lines: TrendLine[] = [
    ...groupLine("world", "world"),
    ...(region === undefined ? [] : groupLine(region.code, "region")),
    {
      label: name,
      role: "self",
      points: valued.map(({ year, value, status }) => ({ year, value, estimate: status === "E" })),
      endLabel: label(name, lastValued.value),
    },
  ];
  const marked = breakNotes(language, code, economy.iso3, years);
  const description = language.text("chart.trend.description", {
    economy: language.economyName(economy),
    measure: words.name,
    first: language.number(firstValued.value, indicator.decimals),
    firstYear: firstValued.year,
    last: language.number(lastValued.value, indicator.decimals),
    lastYear: lastValued.year,
  });
  const draw = (frame: { width: number; height: number }): string =>
    trend({
      ...frame,
      title: [words.name, words.unit].join(language.text("comma")),
      description,
      years,
      range: options.range ?? "from-zero",
      lines,
      maxGapYears: indicator.survey ? 3 : 1,
      breaks: marked.map(({ year, mark }) => ({ year, mark })),
      ...(options.target === undefined ? {} : { target: options.target }),
      format: axisFormat(language, indicator),
    });
  const estimated = valued.some(({ status }) => status === "E");
  return {
    title: words.name,
    when: [words.unit, language.range(firstValued.year, lastValued.year)].join(language.text("comma")),
    narrow: draw(narrow),
    wide: options.wide ? draw(wide) : undefined,
    breaks: marked,
    notes: estimated ? [language.text("chart.hollow-estimates")] : [],
    numbers: numbersTable(language, economy, code, lines.flatMap(({ role }) => (role === "region" && region !== undefined ? [region.code] : role === "world" ? ["world"] : [])), years),
    source: sourceLine(language, sourceKeys(observations), lines.length > 1),
    download: paths.dataFile(`indicators/${code}.csv`),
  };
}

/** Year by year: the economy, its status where it is not as reported, and the groups drawn beside it. */
function numbersTable(language: Language, economy: Economy, code: string, groups: readonly string[], [first, last]: readonly [number, number]): string {
  const { indicator, series, groupFigures } = figuresOf(code);
  const words = indicatorWords(language, indicator);
  const own = new Map((series.get(economy.iso3) ?? []).map((one) => [one.year, one]));
  const ofGroups = groups.map((group) => ({ group, byYear: new Map<number, GroupFigure>(groupFigures(group).map((one) => [one.year, one])) }));
  const years = [...new Set([...own.keys(), ...ofGroups.flatMap(({ byYear }) => [...byYear.keys()])])].filter((year) => year >= first && year <= last).sort((a, b) => b - a);
  return table(
    `${[words.name, words.unit].join(language.text("comma"))}: ${language.economyName(economy)}`,
    [
      { title: language.text("year") },
      { title: language.economyShortName(economy), numeric: true },
      { title: language.text("status") },
      ...groups.map((group) => ({ title: language.text(`group.${group}.short`), numeric: true })),
    ],
    years.map((year) => {
      const observation = own.get(year);
      return [
        `<time>${year}</time>`,
        figure(language, indicator, observation),
        observation?.value === undefined || observation.status === "A" ? "" : language.text(`status.${observation.status}`),
        ...ofGroups.map(({ group, byYear }) => groupFigureHtml(language, indicator, group, byYear.get(year))),
      ];
    }),
    { captionHidden: true },
  );
}
