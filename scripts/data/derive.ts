import type { DivideFigure } from "../../src/model/divide.ts";
import type { Change, Rank, Section, YearCoverage } from "../../src/model/derived.ts";
import type { Iso3 } from "../../src/model/economy.ts";
import type { GroupFigure } from "../../src/model/group-figure.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { CrossSection, Observation, Series } from "../../src/model/observation.ts";
import { incomeMeasure } from "../../src/model/outlier.ts";
import type { Similar } from "../../src/model/similar.ts";
import { classBreaks } from "../../src/statistics/class-breaks.ts";
import { coverageByYear } from "../../src/statistics/coverage-by-year.ts";
import { crossSection } from "../../src/statistics/cross-section.ts";
import { coverageNeeded } from "../../src/statistics/group-figure.ts";
import { groupPeers } from "../../src/statistics/group-peers.ts";
import { latest } from "../../src/statistics/latest.ts";
import { newestYear } from "../../src/statistics/newest-year.ts";
import { populationAt } from "../../src/statistics/population-at.ts";
import type { PopulationOf } from "../../src/statistics/population-share.ts";
import { deriveChanges } from "./derive-changes.ts";
import { deriveDivide } from "./derive-divide.ts";
import { deriveGroups } from "./derive-groups.ts";
import { deriveOutliers, type Outliers } from "./derive-outliers.ts";
import { deriveRanks } from "./derive-ranks.ts";
import { deriveReadings, type Readings } from "./derive-readings.ts";
import { deriveSimilar } from "./derive-similar.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";

/** What is worked out from one indicator. */
export interface DerivedIndicator {
  readonly newestYear: number;
  /** The newest year whose economies with a value hold 60 % of the people; undefined where none does. */
  readonly headlineYear: number | undefined;
  readonly latest: CrossSection;
  readonly ranks: ReadonlyMap<Section, readonly Rank[]>;
  readonly changes: readonly Change[];
  readonly coverage: readonly YearCoverage[];
  /** Inner thresholds of the map's classes, the same for every year so that maps can be compared. */
  readonly classBreaks: readonly number[];
  /** By group: figures by year, oldest first, and the one that stands for the group. */
  readonly groups: ReadonlyMap<string, { figures: readonly GroupFigure[]; headline: GroupFigure | undefined }>;
}

export interface Derived {
  readonly indicators: ReadonlyMap<string, DerivedIndicator>;
  /** By economy: members of its sub-region and of its income group nearest in the EGDI. */
  readonly peers: ReadonlyMap<Iso3, { readonly subRegion: readonly Iso3[]; readonly income: readonly Iso3[] }>;
  /** By economy: those most like it in circumstances, nearest first. */
  readonly similar: ReadonlyMap<Iso3, readonly Similar[]>;
  readonly readings: Readings;
  readonly divide: readonly DivideFigure[];
  readonly outliers: Outliers;
}

const peersShown = 4;
const mapClasses = 6;

/** Everything that pages and derived files show and no publisher printed. */
export function derive(reference: ReferenceData, figures: Figures): Derived {
  const byIndicator = seriesByIndicator(figures.observations);
  const population = populationOf(byIndicator.get("population") ?? new Map());
  const indicators = new Map<string, DerivedIndicator>();
  for (const indicator of reference.indicators.values()) {
    const series = byIndicator.get(indicator.code);
    if (series === undefined) continue;
    indicators.set(indicator.code, deriveIndicator(indicator, series, { reference, figures, population }));
  }
  const seriesOf = (code: string): ReadonlyMap<Iso3, Series> => byIndicator.get(code) ?? new Map<Iso3, Series>();
  return {
    indicators,
    peers: peers(reference, indicators.get("egdi")?.latest ?? new Map()),
    similar: deriveSimilar(
      reference.economies.map(({ iso3 }) => iso3),
      indicators,
    ),
    readings: deriveReadings(reference, figures, byIndicator),
    divide: deriveDivide(reference.groups, {
      indicators,
      population,
      seriesOf,
      toleranceOf: (code) => reference.indicators.get(code)?.toleranceYears ?? 0,
    }),
    outliers: deriveOutliers(indicators, seriesOf, reference.indicators.get(incomeMeasure)?.toleranceYears ?? 0),
  };
}

/** Series by indicator and economy; observations come sorted by year. */
export function seriesByIndicator(observations: readonly Observation[]): Map<string, Map<Iso3, Observation[]>> {
  return new Map(
    [...Map.groupBy(observations, ({ indicator }) => indicator)].map(([code, its]) => [
      code,
      Map.groupBy(its, ({ economy }) => economy),
    ]),
  );
}

/** People by economy and year, each looked up once: group figures ask for them a few million times. */
export function populationOf(people: ReadonlyMap<Iso3, Series>): PopulationOf {
  const known = new Map([...people.keys()].map((economy) => [economy, new Map<number, number | undefined>()]));
  return (economy, year) => {
    const byYear = known.get(economy);
    if (byYear === undefined) return undefined;
    const found = byYear.get(year);
    if (found !== undefined || byYear.has(year)) return found;
    const there = populationAt(people.get(economy), year);
    byYear.set(year, there);
    return there;
  };
}

function deriveIndicator(
  indicator: Indicator,
  series: ReadonlyMap<Iso3, Series>,
  of: { readonly reference: ReferenceData; readonly figures: Figures; readonly population: PopulationOf },
): DerivedIndicator {
  const { reference, figures, population } = of;
  const newest = newestYear([...series.values()].flat()) ?? 0;
  const latestValues = latest(series, indicator.toleranceYears);
  const coverage = coverageByYear({ members: reference.economies.map(({ iso3 }) => iso3), series, population });
  const sections = new Map(coverage.map(({ year }) => [year, crossSection(series, year)] as const));
  const isMember = (economy: Iso3): boolean => reference.economyByIso3.get(economy)?.isMember === true;
  const ranks = deriveRanks(indicator, { sections, latest: latestValues, isMember, printed: figures.printedRanks });
  return {
    newestYear: newest,
    headlineYear: coverage.findLast(({ populationShare = 0 }) => populationShare >= coverageNeeded)?.year,
    latest: latestValues,
    ranks,
    changes: deriveChanges(indicator, series, ranks, reference.breaks),
    coverage,
    classBreaks: deriveClassBreaks(indicator, series, latestValues),
    groups: deriveGroups(indicator, { groups: reference.groups, series, sections, latest: latestValues, newest, population }),
  };
}

function deriveClassBreaks(
  indicator: Indicator,
  series: ReadonlyMap<Iso3, Series>,
  latestValues: CrossSection,
): readonly number[] {
  if (indicator.classBreaks.length > 0) return indicator.classBreaks;
  const shown = indicator.headline ? [...series.values()].flat() : [...latestValues.values()];
  const values = shown.flatMap(({ value }) => value ?? []);
  const { decimals, minimum, maximum } = indicator;
  return classBreaks(values, { classes: mapClasses, decimals, minimum, maximum });
}

function peers({ economies, groups }: ReferenceData, score: CrossSection): Derived["peers"] {
  const of = (economy: Iso3, kind: string): Iso3[] => {
    const group = groups.find((one) => one.kind === kind && one.members.includes(economy));
    return group === undefined ? [] : groupPeers({ economy, candidates: group.members, score, count: peersShown });
  };
  const peersOf = (iso3: Iso3) => ({ subRegion: of(iso3, "sub-region"), income: of(iso3, "income") });
  return new Map(economies.map(({ iso3 }) => [iso3, peersOf(iso3)]));
}
