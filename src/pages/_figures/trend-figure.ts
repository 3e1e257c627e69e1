import type { ChartFigure } from "../../components/chart-figure.ts";
import { figureCell } from "../../components/figure-cell.ts";
import { escapeHtml } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import type { TrendLine } from "../../charts/trend.ts";
import { figuresOf, groupOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { GroupFigure } from "../../model/group-figure.ts";
import { groupFigureWithReach } from "./group-reach.ts";
import { figuresAddress } from "./figures-address.ts";
import { paths } from "../_paths.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { sourceKeys, sourced } from "./source-line.ts";
import { endLabel } from "../../views/end-label.ts";
import { groupLine, trendDrawings, type TrendFigureOptions } from "./trend-drawing.ts";
import { chartDownload } from "./download.ts";
import { trendEmbed } from "./trend-embed.ts";

/**
 * An economy's series against its region and the world, with the same numbers as a table.
 * Undefined where the economy has no value: then the profile says what is missing instead.
 */
export function trendFigure(
  language: Language,
  economy: Economy,
  code: string,
  options: TrendFigureOptions = {},
): ChartFigure | undefined {
  const { indicator, series, newestYear } = figuresOf(code);
  const observations = series.get(economy.iso3) ?? [];
  const valued = observations.flatMap((one) => (one.value === undefined ? [] : [{ ...one, value: one.value }]));
  const [firstValued] = valued;
  if (firstValued === undefined) return undefined;

  const name = language.economyShortName(economy);
  const lastValued = valued.at(-1) ?? firstValued;
  const years = [Math.min(firstValued.year, newestYear - 1), newestYear] as const;
  const groups = comparedGroups(economy, code, options).flatMap(({ group, role }) => {
    const line = groupLine(language, code, group, role, years[0]);
    return line === undefined ? [] : [{ group, line }];
  });
  const own: TrendLine = {
    label: name,
    role: "self",
    points: valued.map(({ year, value, status }) => ({ year, value, estimate: status === "E" })),
    endLabel: endLabel(language, indicator, name, lastValued, newestYear),
  };
  const of = {
    lines: [...groups.map(({ line }) => line), own],
    years,
    name: language.economyName(economy),
    first: firstValued,
    last: lastValued,
    economy: economy.iso3,
  };
  return {
    id: `${code}-trend`,
    ...trendDrawings(language, code, of, options),
    notes: valued.some(({ status }) => status === "E") ? [escapeHtml(language.text("chart.hollow-estimates"))] : [],
    numbers: numbersTable(
      language,
      economy,
      code,
      groups.map(({ group }) => group),
      years,
    ),
    numbersAt: [
      { href: figuresAddress(language, economy.iso3, code), text: name },
      ...(groups.length === 0
        ? []
        : [{ href: `${paths.indicator(language.tag, code)}#regions`, text: language.text("numbers-at.groups") }]),
    ],
    ...sourced(language, sourceKeys(observations), groups.length > 0),
    download: chartDownload(`indicators/${code}.csv`),
    embed: trendEmbed(language, code, economy),
  };
}

/** The groups drawn beside an economy. Sums of a group dwarf any member: only averages are compared. */
function comparedGroups(
  { iso3 }: Economy,
  code: string,
  { income = false }: TrendFigureOptions,
): { group: string; role: TrendLine["role"] }[] {
  if (figuresOf(code).indicator.averaging === "sum") return [];
  return [
    { group: "world", role: "world" },
    ...(["region", "income"] as const).flatMap((role) => {
      const group = role === "income" && !income ? undefined : groupOf(iso3, role);
      return group === undefined ? [] : [{ group: group.code, role }];
    }),
  ];
}

/** Year by year: the economy, its status where it is not as reported, and the groups drawn beside it. */
function numbersTable(
  language: Language,
  economy: Economy,
  code: string,
  groups: readonly string[],
  [first, last]: readonly [number, number],
): string {
  const { indicator, series, groupFigures } = figuresOf(code);
  const words = indicatorWords(language, indicator);
  const own = new Map((series.get(economy.iso3) ?? []).map((one) => [one.year, one]));
  const ofGroups = groups.map((group) => ({
    group,
    byYear: new Map<number, GroupFigure>(groupFigures(group).map((one) => [one.year, one])),
  }));
  const years = [...new Set([...own.keys(), ...ofGroups.flatMap(({ byYear }) => [...byYear.keys()])])]
    .filter((year) => year >= first && year <= last)
    .sort((a, b) => b - a);
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
        { year },
        figureCell(language, indicator, observation),
        observation?.value === undefined || observation.status === "A"
          ? ""
          : `<span data-status="${observation.status}">${escapeHtml(language.text(`status.${observation.status}`))}</span>`,
        ...ofGroups.map(({ group, byYear }) => groupFigureWithReach(language, indicator, group, byYear.get(year))),
      ];
    }),
    { captionHidden: true },
  );
}
