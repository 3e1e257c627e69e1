import type { ChartFigure } from "../../components/chart-figure.ts";
import { escapeHtml } from "../../components/html.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Compared } from "../../views/compare/compared.ts";
import { comparedChart } from "../../views/compare/compared-chart.ts";
import { citedComparison } from "../../views/compare/cited-comparison.ts";
import { comparedEmbed } from "../../views/compare/compared-embed.ts";
import { yearsTable } from "../../views/compare/years-table.ts";
import { chartDownload } from "../_figures/download.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { tableHtml } from "../_figures/table-html.ts";
import { regions } from "../_indicator/regions.ts";
import { paths } from "../_paths.ts";
import { namesIn } from "./compared.ts";

const isRegion = (code: string): boolean => regions.some((region) => region.code === code);

/** The trends of an indicator for all that are compared; undefined where none has a figure. */
export function comparedFigure(language: Language, of: Compared): ChartFigure | undefined {
  const nameOf = namesIn(language);
  const chart = comparedChart(language, of, nameOf);
  if (chart.wide === "") return undefined;
  const { code } = of.indicator;
  const { series } = figuresOf(code);
  const embed = comparedEmbed(of, isRegion);
  const hasGroups = of.lines.some(({ isGroup }) => isGroup);
  const observations = hasGroups
    ? [...series.values()].flat()
    : of.lines.flatMap((line) => series.get(line.code) ?? []);
  return {
    id: code,
    title: chart.title,
    cited: citedComparison(language, of, chart.title, nameOf),
    when: chart.when,
    narrow: chart.narrow,
    wide: chart.wide,
    breaks: chart.breaks,
    notes: chart.hasEstimates ? [escapeHtml(language.text("chart.hollow-estimates"))] : [],
    numbers: tableHtml(yearsTable(language, of, nameOf)),
    ...sourced(language, sourceKeys(observations), hasGroups),
    download: chartDownload(`indicators/${code}.csv`),
    embed: embed && paths.builder(language.tag, embed),
  };
}
