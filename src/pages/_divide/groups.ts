import { spans } from "../../charts/spans.ts";
import { valueTicks } from "../../charts/value-ticks.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { divideCell, divideText, groupCell, type Shown } from "../../components/figure-cell.ts";
import { divideHtml, groupFigureHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { againstWorld, type DivideFigure, divideMeasure } from "../../model/divide.ts";
import { indicatorWords, unitOnce } from "../../views/indicator-words.ts";
import { chartDownload } from "../_figures/download.ts";
import { paths } from "../_paths.ts";
import { behindCells, behindColumns, behindText, divideSource } from "./behind.ts";
import { divideFigure, groupsOf } from "./found.ts";

/** Income groups and LDC, LLDC, SIDS, each against the world in its newest year with both. */
export function groupsSection(language: Language): PageSection {
  const charts = againstWorld.flatMap((code) => groupsFigure(language, code) ?? []);
  return {
    id: "groups",
    title: language.text("divide.groups.title"),
    before: sentences(language)
      .map((one) => `<p>${one}</p>`)
      .join(""),
    charts,
    chartsClass: "",
    html: `<p class="note">${escapeHtml(language.text("divide.groups.note"))}</p>`,
  };
}

const differences = (code: string): DivideFigure[] =>
  groupsOf("income", "development").flatMap((group) => divideFigure("difference", group, code, "world") ?? []);

function sentences(language: Language): Html[] {
  const found = divideFigure("difference", "ldc", divideMeasure, "world");
  if (found === undefined) return [];
  const { indicator, groupFigures } = figuresOf(divideMeasure);
  const own = (group: string): Html =>
    groupFigureHtml(
      language,
      indicator,
      group,
      groupFigures(group).find(({ year }) => year === found.year),
    );
  return [
    phrase(language, "divide.groups.sentence", {
      year: String(found.year),
      ldc: own("ldc"),
      world: own("world"),
      difference: divideHtml(language, found, true),
      behind: behindText(language, found),
    }),
  ];
}

function groupsFigure(language: Language, code: string): ChartFigure | undefined {
  const rows = differences(code);
  if (rows.length === 0) return undefined;
  const { indicator } = figuresOf(code);
  const words = indicatorWords(language, indicator);
  const years = rows.map(({ year }) => year);
  const format = (value: number): string => language.signed(value, 0);
  const values = [0, ...rows.map(({ value }) => value)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const { from, to, ticks } = valueTicks(low, high, 5, format);
  return {
    id: `groups-${code}`,
    title: words.name,
    fullTitle: language.text("divide.groups.chart", { measure: words.name }),
    when: [...unitOnce(words), language.range(Math.min(...years), Math.max(...years))].join(language.text("comma")),
    narrow: spans({
      width: 328,
      title: language.text("divide.groups.chart", { measure: words.name }),
      description: language.text("divide.groups.description", { measure: words.name }),
      rows: rows.map((one) => ({
        label: language.text(`group.${one.place}.short`),
        from: 0,
        to: one.value,
        figure: divideText(language, one),
      })),
      domain: [Math.min(from, low), Math.max(to, high)],
      ticks,
      line: 0,
      format,
    }),
    notes: [escapeHtml(language.text("divide.groups.line"))],
    numbers: numbers(language, code, rows),
    source: divideSource(language, [code]),
    download: chartDownload("divide.csv"),
  };
}

function numbers(language: Language, code: string, rows: readonly DivideFigure[]): Html {
  const { indicator, groupFigures } = figuresOf(code);
  const at = (group: string, year: number): Shown =>
    groupCell(
      language,
      indicator,
      group,
      groupFigures(group).find((one) => one.year === year),
    );
  return table(
    language.text("divide.groups.chart", { measure: indicatorWords(language, indicator).name }),
    [
      { title: language.text("groups.group") },
      { title: language.text("divide.column.group"), numeric: true },
      { title: language.text("group.world.short"), numeric: true },
      { title: language.text("divide.column.difference"), numeric: true },
      { title: language.text("divide.column.ratio"), numeric: true },
      ...behindColumns(language),
    ],
    rows.map((one) => [
      { link: paths.group(language.tag, one.place), text: language.text(`group.${one.place}`) },
      at(one.place, one.year),
      at("world", one.year),
      divideCell(language, one),
      divideCell(language, divideFigure("ratio", one.place, code, "world", one.year)),
      ...behindCells(language, one),
    ]),
    { captionHidden: true },
  );
}
