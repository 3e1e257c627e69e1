import type { ChartFigure } from "../../components/chart-figure.ts";
import type { Preview } from "../../components/preview.ts";
import { figures, groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { stocktakingCharts } from "../_action-lines/stocktaking.ts";
import { economyComparison } from "../_compare/economy-comparison.ts";
import { freeComparisonPage } from "../_compare/free-comparison.ts";
import { groupComparison } from "../_compare/group-comparison.ts";
import { drawn } from "../_compare/prepared-section.ts";
import { dividePage } from "../_divide/divide.ts";
import { hasTrend } from "../_figures/economy-views.ts";
import { groupChartSections } from "../_groups/group-page.ts";
import { indicatorCharts } from "../_indicator/indicator-page.ts";
import { outliersPage } from "../_outliers/outliers.ts";
import { economyPages } from "../_page-selection.ts";
import { participationCharts } from "../_participation/participation.ts";
import { economyPreview, groupPreview, indicatorPreview } from "../_pictures/card-preview.ts";
import { sitePreview } from "../_site-preview.ts";
import { practiceCharts } from "../_practices/practice-map-figure.ts";
import { profileCharts } from "../_profile/profile-charts.ts";
import { qualityCharts } from "../_quality/quality.ts";
import { relationCharts } from "../_relate/relation-figure.ts";
import { timelineCharts } from "../_timeline/timeline.ts";

/** Charts that stand together on a page. */
interface ChartPart {
  /** Id of their section; "" where they are in none. */
  readonly id: string;
  readonly charts: readonly ChartFigure[];
}

/** A page with charts. */
export interface ChartPage {
  /** Its address below the language, without slashes at its ends. */
  readonly place: string;
  /** The picture that stands for it beside links. */
  readonly preview: (language: Language) => Preview;
  readonly parts: (language: Language) => readonly ChartPart[];
  /** All its charts may be other views; of others than member states there may be too few figures for any. */
  readonly mayBeEmpty?: boolean;
}

const section = (place: string, parts: ChartPage["parts"]): ChartPage => ({
  place,
  preview: sitePreview,
  parts,
  mayBeEmpty: true,
});

/** The pages of the site that are there once. */
export const singlePages: readonly ChartPage[] = [
  section("participation", (language) => {
    const { editions, against } = participationCharts(language);
    return [
      { id: "editions", charts: editions },
      { id: "against", charts: against },
    ];
  }),
  section("divide", (language) => dividePage(language).sections),
  section("outliers", (language) => outliersPage(language).sections),
  section("timeline", (language) => [{ id: "", charts: timelineCharts(language) }]),
  section("action-lines", (language) => [{ id: "stocktaking", charts: stocktakingCharts(language) }]),
  section("practices", (language) => [{ id: "economy", charts: practiceCharts(language) }]),
  section("relate", (language) => [{ id: "", charts: relationCharts(language) }]),
  section("compare", (language) => [{ id: "trends", charts: freeComparisonPage(language).charts }]),
  section("data/quality", (language) => [{ id: language.text("quality.1.slug"), charts: qualityCharts(language) }]),
];

const indicatorPages = (): ChartPage[] =>
  [...figures.values()].map(({ indicator }) => ({
    place: `indicators/${indicator.code}`,
    preview: (language) => indicatorPreview(language, indicator.code),
    parts: (language) =>
      Object.entries(indicatorCharts(language, indicator.code)).map(([id, charts]) => ({ id, charts })),
  }));

const groupPages = (): ChartPage[] =>
  groups.flatMap((group) => {
    const preview = (language: Language) => groupPreview(language, group);
    return [
      { preview, place: `groups/${group.code}`, parts: (language) => groupChartSections(language, group) },
      { preview, place: `compare/${group.code}`, parts: (language) => groupComparison(language, group).sections },
    ];
  });

/** Profiles, and those comparisons that are no trend of their economy. */
const economyChartPages = (): ChartPage[] =>
  economyPages().flatMap((economy) => {
    const code = economy.iso3.toLowerCase();
    const shared = {
      preview: (language: Language) => economyPreview(language, economy),
      mayBeEmpty: !economy.isMember,
    };
    const profile: ChartPage = {
      ...shared,
      place: `economies/${code}`,
      parts: (language) => [...profileCharts(language, economy)].map(([id, charts]) => ({ id, charts })),
    };
    const comparison: ChartPage = {
      ...shared,
      place: `compare/${code}`,
      parts: (language) => economyComparison(language, economy).sections,
    };
    return drawn.every((one) => hasTrend(one, economy)) ? [profile] : [profile, comparison];
  });

/** Every page that has charts. */
export const chartPages = (): ChartPage[] => [
  ...singlePages,
  ...indicatorPages(),
  ...groupPages(),
  ...economyChartPages(),
];
