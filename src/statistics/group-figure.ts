import { fsum, median } from "d3";
import type { Iso3 } from "../model/economy.ts";
import type { Averaging } from "../model/indicator.ts";
import type { CrossSection } from "../model/observation.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import { populationShare, type PopulationOf } from "./population-share.ts";

/** Members with a value must hold this share of the group's people before an average speaks for the group. */
export const coverageNeeded = 0.6;

/** From here on a sum is the whole: what is missing would not show in three printed digits. */
const coverageOfTheWhole = 0.9995;

/**
 * The figure of a group in one year, put together as the indicator's averaging says.
 *
 * Averages and medians: undefined where members with a value hold under `coverageNeeded` of the group's people, or
 * where no member has a population. Sums are always given, as "sum-at-least" where a member with people is missing.
 * A member without a population counts in no share and in no weighted average, but does in the others.
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
  const withValue = members.filter(hasValue);
  if (averaging === "none" || withValue.length === 0) return undefined;

  const share = populationShare(members, hasValue, population, year);
  const reach = { year, members: members.length, membersWithValue: withValue.length, populationShare: share };
  if (averaging === "sum") {
    const isWhole = withValue.length === members.length || (share ?? 0) >= coverageOfTheWhole;
    return { value: fsum(withValue, valueOf), method: isWhole ? "sum" : "sum-at-least", ...reach };
  }
  if (share === undefined || share < coverageNeeded) return undefined;
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
