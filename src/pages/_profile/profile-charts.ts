import type { ChartFigure } from "../../components/chart-figure.ts";
import { editions, rankMoves } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { placed } from "../_charts/placed.ts";
import { trendFigure } from "../_figures/trend-figure.ts";
import type { TrendFigureOptions } from "../_figures/trend-drawing.ts";
import { intervalFigure } from "../_readings/interval-figure.ts";
import { moveFigure } from "../_readings/move-figure.ts";
import { membersStrip } from "./components-figure.ts";
import { gapFigure } from "./gap-figure.ts";
import { rankFigure } from "./rank-figure.ts";

const connectivity = [
  "internet-users",
  "mobile-broadband-per-100",
  "fixed-broadband-per-100",
  "mobile-cellular-per-100",
  "coverage-4g",
  "households-internet",
] as const;
const prices = [
  "price-mobile-data-5gb-gni",
  "price-fixed-broadband-5gb-gni",
  "price-mobile-data-2gb-gni",
  "price-fixed-broadband-ts-gni",
] as const;
export const components = ["osi", "tii", "hci"] as const;
const stages = ["epi-information", "epi-consultation", "epi-decision-making"] as const;

/** Charts by the section of the profile that they stand in. */
export type ProfileCharts = ReadonlyMap<string, readonly ChartFigure[]>;

/** The charts of a profile that could be drawn, without its tables, in the order of its sections. */
export function profileCharts(language: Language, economy: Economy): ProfileCharts {
  const trends = (codes: readonly string[], options: TrendFigureOptions = {}) =>
    codes.map((code) => trendFigure(language, economy, code, options));
  const target = { value: 2, label: language.text("target.two-percent") };
  const sections: readonly (readonly [string, readonly (ChartFigure | undefined)[]])[] = [
    ...(economy.isMember ? surveyCharts(language, economy) : []),
    ["connectivity", trends(connectivity)],
    ["affordability", trends(prices, { target })],
    ["gaps", [gapFigure(language, economy)]],
  ];
  const place = `economies/${economy.iso3.toLowerCase()}`;
  return new Map(
    sections.map(([id, charts]) => [
      id,
      placed(
        language,
        place,
        charts.filter((chart) => chart !== undefined),
      ),
    ]),
  );
}

function surveyCharts(
  language: Language,
  economy: Economy,
): (readonly [string, readonly (ChartFigure | undefined)[]])[] {
  const indexTrend = (code: string) => trendFigure(language, economy, code, { wide: true, range: [0, 1] });
  const strip = (id: string, codes: readonly string[]) =>
    membersStrip(language, economy, codes, {
      id,
      title: language.text(`profile.${id}.chart`),
      description: language.text(`profile.${id}.chart.description`, { economy: language.economyName(economy) }),
    });
  const year = editions.at(-1)?.year;
  return [
    ["readiness", [indexTrend("egdi"), rankFigure(language, economy)]],
    ["moves", [moveFigure(language, economy, rankMoves.get(economy.iso3) ?? [])]],
    ["solidity", year === undefined ? [] : [intervalFigure(language, economy, year)]],
    ["components", [strip("components", components)]],
    ["participation", [strip("stages", stages), indexTrend("epi")]],
  ];
}
