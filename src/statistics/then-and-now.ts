import type { Iso3 } from "../model/economy.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import type { CrossSection, Observation, Series } from "../model/observation.ts";
import { coverageNeeded } from "./group-figure.ts";
import { medianOfMembersWithValue } from "./group-median.ts";
import { nearestYear } from "./nearest-year.ts";
import { newestValued } from "./newest-valued.ts";
import type { PopulationOf } from "./population-share.ts";

/** A group with all that its figures are made of. */
export interface GroupOverYears {
  /** By year, as `groupFigure` gives them. */
  readonly figures: readonly GroupFigure[];
  /** From `groupHeadline`. */
  readonly headline: GroupFigure | undefined;
  readonly members: readonly Iso3[];
}

export interface ThenAndNowOptions {
  readonly series: ReadonlyMap<Iso3, Series>;
  readonly population: PopulationOf;
  readonly toleranceYears: number;
  /** The year of the document. */
  readonly baseYear: number;
}

type Pair = { readonly then: GroupFigure | undefined; readonly now: GroupFigure | undefined };

/** A median of fewer economies says nothing of the rest. */
const leastForMedian = 5;

/**
 * The figures of the world and of its regions at the time of a document, and the newest.
 *
 * Now is the world's headline figure. Then is the world's figure of the document's year or, where that year has none,
 * of the nearest year (of the Survey: edition) in which economies with a value hold `coverageNeeded` of the people; of
 * two equally near, the earlier. Where the newest figure is only the median over the economies that have a value, so is
 * the earlier one: of the nearest year with any value, with those of the tolerance before it. Regions have their
 * figures of the same two years, made in the same way. A median is of `leastForMedian` economies or more. There is no
 * then where it would be the newest figure itself.
 */
export function thenAndNow(
  world: GroupOverYears,
  regions: readonly GroupOverYears[],
  options: ThenAndNowOptions,
): { readonly world: Pair; readonly regions: readonly Pair[] } {
  const now = world.headline;
  if (now === undefined) return { world: none, regions: regions.map(() => none) };
  const of =
    now.method === "median-of-members-with-value" ? medians(now.year, options) : figuresOfYears(world, now, options);
  return { world: of(world), regions: regions.map(of) };
}

const none: Pair = { then: undefined, now: undefined };

/** Averages and sums of the two years that the world's figures choose. */
function figuresOfYears(world: GroupOverYears, now: GroupFigure, { baseYear }: ThenAndNowOptions) {
  const covered = world.figures.filter(({ populationShare }) => (populationShare ?? 0) >= coverageNeeded);
  const then = nearestYear(
    covered.map(({ year }) => year),
    baseYear,
  );
  return ({ figures }: GroupOverYears): Pair => {
    const at = (year: number | undefined) => figures.find((one) => one.year === year);
    return { then: then === now.year ? undefined : at(then), now: at(now.year) };
  };
}

/** Medians over the members that have a value near the two years. */
function medians(newest: number, { series, population, toleranceYears, baseYear }: ThenAndNowOptions) {
  const years = [...series.values()].flat().flatMap(({ year, value }) => (value === undefined ? [] : [year]));
  const then = nearestYear(years, baseYear);
  const sections = new Map([then, newest].map((year) => [year, valuesUpTo(series, year ?? newest, toleranceYears)]));
  return ({ members }: GroupOverYears): Pair => {
    const at = (year: number): GroupFigure | undefined => {
      const latest = sections.get(year) ?? new Map();
      const found = medianOfMembersWithValue({ members, latest, population, newestYear: year });
      return (found?.membersWithValue ?? 0) < leastForMedian ? undefined : found;
    };
    return { then: then === undefined || then === newest ? undefined : at(then), now: at(newest) };
  };
}

/** Each economy's newest value up to a year, not older than the tolerance. */
function valuesUpTo(series: ReadonlyMap<Iso3, Series>, year: number, toleranceYears: number): CrossSection {
  const found = new Map<Iso3, Observation>();
  for (const [economy, its] of series) {
    const newest = newestValued(its, year);
    if (newest !== undefined && newest.year >= year - toleranceYears) found.set(economy, newest);
  }
  return found;
}
