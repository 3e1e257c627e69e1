import { fsum, median } from "d3-array";
import type { Iso3 } from "../model/economy.ts";
import type { Averaging } from "../model/indicator.ts";
import type { CrossSection } from "../model/observation.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import { populationShare, type PopulationOf } from "./population-share.ts";

/** Members with a value must hold this share of the group's people before an average speaks for the group. */
export const coverageNeeded = 0.6;

/** And so many of the members must have one: 60 % of the people can be a single large country. */
export const leastShareOfMembers = 0.25;

/**
 * The figure of a group in one year, put together as the indicator's averaging says.
 *
 * Averages and medians: undefined where members with a value hold under `coverageNeeded` of the group's people, are
 * under `leastShareOfMembers` of the members, or where no member has a population. Sums are always given, as
 * "sum-at-least" where a member has no value. A member without a population counts in no share and in no weighted
 * average, nor among its members with a value, but does in the others.
 */
export function groupFigure(group: {
  readonly averaging: Averaging;
  readonly members: readonly Iso3[];
  /** Observations of `year`. */
  readonly values: CrossSection;
  readonly year: number;
  readonly population: PopulationOf;
}): GroupFigure | undefined {
  const { averaging, members, values, year, population } = group;
  const valueOf = (economy: Iso3) => values.get(economy)?.value;
  const hasValue = (economy: Iso3) => valueOf(economy) !== undefined;
  const isWeighted = averaging === "population-weighted";
  const counts = (economy: Iso3) => hasValue(economy) && (!isWeighted || population(economy, year) !== undefined);
  const withValue = members.filter(counts);
  if (averaging === "none" || withValue.length === 0) return undefined;

  const share = populationShare(members, hasValue, population, year);
  const reach = { year, members: members.length, membersWithValue: withValue.length, populationShare: share };
  if (averaging === "sum") {
    const method = withValue.length === members.length ? "sum" : "sum-at-least";
    return { value: fsum(withValue, valueOf), method, ...reach };
  }
  if (share === undefined || share < coverageNeeded) return undefined;
  if (withValue.length < members.length * leastShareOfMembers) return undefined;
  const value = {
    unweighted: () => weightedMean(withValue, valueOf, () => 1),
    "population-weighted": () => weightedMean(withValue, valueOf, (economy) => population(economy, year)),
    median: () => median(withValue, valueOf),
  }[averaging]();
  return value === undefined ? undefined : { value, method: averaging, ...reach };
}

/** Σ weight·value / Σ weight; what has no weight does not enter. */
function weightedMean(
  economies: readonly Iso3[],
  valueOf: (economy: Iso3) => number | undefined,
  weightOf: (economy: Iso3) => number | undefined,
): number | undefined {
  const weights = fsum(economies, weightOf);
  return weights > 0 ? fsum(economies, (one) => (valueOf(one) ?? 0) * (weightOf(one) ?? 0)) / weights : undefined;
}
