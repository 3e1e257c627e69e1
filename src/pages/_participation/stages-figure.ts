import { gap } from "../../charts/gap.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import { groupFigureHtml } from "../../components/figure.ts";
import { escapeHtml } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { axisFormat, indicatorWords } from "../../views/indicator-words.ts";
import { chartDownload } from "../_figures/download.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { regions } from "../_indicator/regions.ts";
import { stages } from "./stages.ts";

const groups = ["world", ...regions.map(({ code }) => code)];

/** How far the world and its regions are at each stage: three points a row. */
export function stagesFigure(language: Language): ChartFigure {
  const text = (key: string): string => language.text(`participation.stages.${key}`);
  const [first] = stages;
  const { indicator, newestYear } = figuresOf(first);
  const found = (code: string, group: string) => figuresOf(code).groupHeadline(group);
  const short = (code: string): string => indicatorWords(language, figuresOf(code).indicator).short;
  const draw = (width: number): string =>
    gap({
      width,
      title: text("chart"),
      description: text("description"),
      rows: groups.map((group) => ({
        label: language.text(`group.${group}.short`),
        points: stages.flatMap((code) => {
          const value = found(code, group)?.value;
          return value === undefined ? [] : [{ label: `${short(code)} ${language.number(value, 2)}`, value }];
        }),
      })),
      domain: [0, 1],
      format: axisFormat(language, indicator),
    });
  const columns = [
    { title: language.text("groups.group") },
    ...stages.map((code) => ({ title: short(code), numeric: true })),
  ];
  const rows = groups.map((group) => [
    escapeHtml(language.text(`group.${group}`)),
    ...stages.map((code) => groupFigureHtml(language, figuresOf(code).indicator, group, found(code, group))),
  ]);
  const observations = stages.flatMap((code) => [...figuresOf(code).latest.values()]);
  return {
    id: "stages",
    title: text("chart"),
    when: language.text("map.when", {
      unit: indicatorWords(language, indicator).unit,
      when: String(newestYear),
    }),
    narrow: draw(340),
    wide: draw(560),
    notes: [escapeHtml(text("note"))],
    numbers: table(text("chart"), columns, rows, { captionHidden: true }),
    ...sourced(language, sourceKeys(observations), true),
    download: chartDownload("groups/world.csv"),
  };
}
