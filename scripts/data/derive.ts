import type { Change, Rank, Section, YearCoverage } from "../../src/model/derived.ts";
import type { Iso3 } from "../../src/model/economy.ts";
import type { GroupFigure } from "../../src/model/group-figure.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { CrossSection, Observation, Series } from "../../src/model/observation.ts";
import type { PrintedRank } from "../../src/sources/table-reading.ts";
import { changes } from "../../src/statistics/change.ts";
import { classBreaks } from "../../src/statistics/class-breaks.ts";
import { competitionRanks } from "../../src/statistics/competition-ranks.ts";
import { coverageByYear } from "../../src/statistics/coverage-by-year.ts";
import { crossSection } from "../../src/statistics/cross-section.ts";
import { groupFigure } from "../../src/statistics/group-figure.ts";
import { groupHeadline } from "../../src/statistics/group-headline.ts";
import { medianOfMembersWithValue } from "../../src/statistics/group-median.ts";
import { groupPeers } from "../../src/statistics/group-peers.ts";
import { latest } from "../../src/statistics/latest.ts";
import { newestYear } from "../../src/statistics/newest-year.ts";
import { percentiles } from "../../src/statistics/percentile.ts";
import { populationAt } from "../../src/statistics/population-at.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";

/** What is worked out from one indicator. */
export interface DerivedIndicator {
  readonly newestYear: number;
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
}

const peersShown = 4;
const mapClasses = 6;

/** Everything that pages and derived files show and no publisher printed. */
export function derive(reference: ReferenceData, figures: Figures): Derived {
  const byIndicator = seriesByIndicator(figures.observations);
  const people = byIndicator.get("population") ?? new Map<Iso3, Series>();
  const memo = new Map<string, number | undefined>();
  const population = (economy: Iso3, year: number): number | undefined => {
    const key = economy + year;
    if (!memo.has(key)) memo.set(key, populationAt(people.get(economy), year));
    return memo.get(key);
  };
  const indicators = new Map<string, DerivedIndicator>();
  for (const indicator of reference.indicators.values()) {
    const series = byIndicator.get(indicator.code);
    if (series !== undefined) indicators.set(indicator.code, deriveIndicator(indicator, series, reference, figures.printedRanks, population));
  }
  return { indicators, peers: peers(reference, indicators.get("egdi")?.latest ?? new Map()) };
}

/** Series by indicator and economy; observations come sorted by year. */
export function seriesByIndicator(observations: readonly Observation[]): Map<string, Map<Iso3, Observation[]>> {
  const byIndicator = new Map<string, Map<Iso3, Observation[]>>();
  for (const observation of observations) {
    const ofIndicator = byIndicator.get(observation.indicator) ?? new Map<Iso3, Observation[]>();
    byIndicator.set(observation.indicator, ofIndicator);
    const series = ofIndicator.get(observation.economy);
    if (series === undefined) ofIndicator.set(observation.economy, [observation]);
    else series.push(observation);
  }
  return byIndicator;
}

function deriveIndicator(
  indicator: Indicator,
  series: ReadonlyMap<Iso3, Series>,
  reference: ReferenceData,
  printed: readonly PrintedRank[],
  population: (economy: Iso3, year: number) => number | undefined,
): DerivedIndicator {
  const newest = newestYear([...series.values()].flat()) ?? 0;
  const latestValues = latest(series, indicator.toleranceYears);
  const members = reference.economies.map(({ iso3 }) => iso3);
  const coverage = coverageByYear({ members, series, population });
  const sections = new Map<number, CrossSection>(coverage.map(({ year }) => [year, crossSection(series, year)]));
  const ranks = deriveRanks(indicator, sections, latestValues, newest, reference, printed);
  const groups = new Map(
    reference.groups.map((group) => {
      const ofGroup = indicator.survey ? group.surveyMembers : group.members;
      const byYear = [...sections].flatMap(([year, values]) =>
        groupFigure({ averaging: indicator.averaging, members: ofGroup, values, year, population }) ?? [],
      );
      const fallback = (): GroupFigure | undefined =>
        indicator.averaging === "none"
          ? undefined
          : medianOfMembersWithValue({ members: ofGroup, latest: latestValues, population, newestYear: newest });
      return [group.code, { figures: byYear, headline: groupHeadline(byYear, fallback, newest, indicator.toleranceYears) }] as const;
    }),
  );
  return {
    newestYear: newest,
    latest: latestValues,
    ranks,
    changes: deriveChanges(indicator, series, ranks, reference),
    coverage,
    classBreaks: deriveClassBreaks(indicator, series, latestValues),
    groups,
  };
}

function deriveClassBreaks(indicator: Indicator, series: ReadonlyMap<Iso3, Series>, latestValues: CrossSection): readonly number[] {
  if (indicator.classBreaks.length > 0) return indicator.classBreaks;
  const shown = indicator.headline ? [...series.values()].flat() : [...latestValues.values()];
  const values = shown.flatMap(({ value }) => value ?? []);
  const { decimals, minimum, maximum } = indicator;
  return classBreaks(values, { classes: mapClasses, decimals, minimum, maximum });
}

function deriveRanks(
  indicator: Indicator,
  sections: ReadonlyMap<number, CrossSection>,
  latestValues: CrossSection,
  newest: number,
  reference: ReferenceData,
  printed: readonly PrintedRank[],
): Map<Section, Rank[]> {
  const { direction } = indicator;
  if (direction === "neither") return new Map();
  const isMember = new Set(reference.economies.filter((economy) => economy.isMember).map(({ iso3 }) => iso3));
  const ofIndicator = new Map(
    printed.filter((rank) => rank.indicator === indicator.code).map(({ economy, year, rank }) => [`${economy}/${year}`, rank]),
  );
  const rankSection = (section: CrossSection): Rank[] => {
    const ranked = new Map([...section].flatMap(([economy, { value }]) => (isMember.has(economy) && value !== undefined ? [[economy, value] as const] : [])));
    const computed = competitionRanks(ranked, direction);
    const positions = percentiles(ranked, direction);
    return [...ranked.keys()].sort().map((economy) => {
      const year = section.get(economy)?.year ?? newest;
      const asPrinted = ofIndicator.get(`${economy}/${year}`);
      return {
        economy,
        year,
        rank: asPrinted ?? computed.get(economy) ?? 0,
        of: ranked.size,
        basis: asPrinted === undefined ? "computed" : "printed",
        percentile: positions.get(economy),
      };
    });
  };
  const ranks = new Map<Section, Rank[]>([...sections].map(([year, section]) => [year, rankSection(section)]));
  return ranks.set("latest", rankSection(latestValues));
}

function deriveChanges(
  { code }: Indicator,
  series: ReadonlyMap<Iso3, Series>,
  ranks: ReadonlyMap<Section, readonly Rank[]>,
  reference: ReferenceData,
): Change[] {
  const rankOf = new Map([...ranks].flatMap(([section, all]) => all.map(({ economy, rank }) => [`${economy}/${section}`, rank] as const)));
  const breaks = reference.breaks.filter(({ indicator }) => indicator === code);
  return [...series].flatMap(([economy, its]) =>
    changes(its).map(({ span, fromYear, toYear, change }) => {
      const before = rankOf.get(`${economy}/${fromYear}`);
      const after = rankOf.get(`${economy}/${toYear}`);
      const between = (year: number): boolean => year > fromYear && year <= toYear;
      return {
        economy,
        year: toYear,
        span,
        fromYear,
        // Twelve digits keep what was printed and drop what floating point adds.
        valueChange: Number(change.toPrecision(12)),
        rankChange: before === undefined || after === undefined ? undefined : before - after,
        methodBreak:
          breaks.some((one) => (one.economy === undefined || one.economy === economy) && between(one.year)) ||
          its.some(({ status, year }) => status === "B" && between(year)),
      };
    }),
  );
}

function peers(reference: ReferenceData, score: CrossSection): Derived["peers"] {
  const of = (economy: Iso3, kind: string): Iso3[] => {
    const group = reference.groups.find((one) => one.kind === kind && one.members.includes(economy));
    return group === undefined ? [] : groupPeers({ economy, candidates: group.members, score, count: peersShown });
  };
  return new Map(reference.economies.map(({ iso3 }) => [iso3, { subRegion: of(iso3, "sub-region"), income: of(iso3, "income") }]));
}
