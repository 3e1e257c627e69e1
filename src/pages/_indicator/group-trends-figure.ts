import { groupTrends } from "../../charts/plot/group-trends.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { groupCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { breakNotes } from "../_figures/break-notes.ts";
import { axisFormat, indicatorWords } from "../../views/indicator-words.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { drawnFigures } from "./drawn-figures.ts";
import { reach } from "../_figures/group-reach.ts";
import { regions } from "./regions.ts";
import { chartDownload } from "../_figures/download.ts";
import { paths } from "../_paths.ts";

const lines = [...regions, { code: "world", className: "world" }] as const;

/** Regions and world over the years. Undefined where no two years of a group can be compared. */
export function groupTrendsFigure(language: Language, code: string): ChartFigure | undefined {
  const { indicator, groupFigures, series } = figuresOf(code);
  const words = indicatorWords(language, indicator);
  const all = lines.map((line) => ({ ...line, points: drawnFigures(groupFigures(line.code)) }));
  const years = all.flatMap(({ points }) => points.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || first === last) return undefined;
  const title = language.text("trends.title");
  const value = (one: number): string =>
    indicator.averaging === "sum"
      ? language.compact(one)
      : language.number(one, one >= 100 ? 0 : Math.min(indicator.decimals, 2));
  const draw = (width: number, height: number): Html =>
    groupTrends({
      width,
      height,
      title: `${title}: ${words.name}`,
      description: language.text("trends.description", { measure: words.name, first, last }),
      years: [first, last],
      range: indicator.maximum === 1 ? [0, 1] : "from-zero",
      lines: all.flatMap(({ code: group, className, points }) => {
        const end = points.at(-1);
        return end === undefined
          ? []
          : [{ endLabel: `${language.text(`group.${group}.short`)} ${value(end.value)}`, className, points }];
      }),
      maxGapYears: indicator.survey ? 3 : 1,
      format: axisFormat(language, indicator),
    });
  const breaks = breakNotes(language, code, undefined, [first, last]).map(({ text }) => escapeHtml(text));
  return {
    id: "groups",
    title,
    when: language.text("map.when", { unit: words.unit, when: language.range(first, last) }),
    narrow: draw(340, 260),
    wide: draw(560, 300),
    notes: [escapeHtml(language.text(indicator.averaging === "sum" ? "trends.note.sum" : "trends.note")), ...breaks],
    numbers: numbersTable(language, code, title),
    ...sourced(language, sourceKeys([...series.values()].flat()), true),
    download: chartDownload("groups/world.csv"),
    embed: paths.builder(language.tag, { view: "groups", code }),
  };
}

/** Year by year the figure of each region and the world, with how many economies and what share of people are in it. */
function numbersTable(language: Language, code: string, caption: string): Html {
  const { indicator, groupFigures } = figuresOf(code);
  const byGroup = lines.map(({ code: group }) => ({
    group,
    byYear: new Map(groupFigures(group).map((one) => [one.year, one])),
  }));
  const years = [...new Set(byGroup.flatMap(({ byYear }) => [...byYear.keys()]))].sort((a, b) => b - a);
  return table(
    caption,
    [
      { title: language.text("year") },
      ...lines.map(({ code: group }) => ({ title: language.text(`group.${group}.short`), numeric: true })),
    ],
    years.map((year) => [
      { year },
      ...byGroup.map(({ group, byYear }) => {
        const found = byYear.get(year);
        const atLeast =
          found?.method === "sum-at-least"
            ? `<small>${escapeHtml(language.text("group-figure.at-least"))}</small> `
            : "";
        const value = groupCell(language, indicator, group, found);
        return found === undefined ? value : [atLeast, value, `<br><small>${reach(language, found)}</small>`];
      }),
    ]),
    { captionHidden: true },
  );
}
