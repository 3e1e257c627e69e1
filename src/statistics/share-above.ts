import type { Iso3 } from "../model/economy.ts";
import type { CrossSection } from "../model/observation.ts";
import { coverageNeeded } from "./group-figure.ts";
import { populationShare, type PopulationOf } from "./population-share.ts";

/** How much of a group is above a limit. */
export interface ShareAbove {
  /** 0 to 1, of the members with a value. */
  readonly economies: number;
  /** 0 to 1, of the people of the members with a value; undefined where these hold too few of the group's people. */
  readonly people: number | undefined;
  readonly membersWithValue: number;
  /** 0 to 1, of the people of all members. */
  readonly populationShare: number | undefined;
}

/**
 * The share of economies whose value of a year is above a limit, and of the people who live in them: all of an economy
 * count as above or not, by its one value. Undefined where no member has a value.
 */
export function shareAbove(of: {
  readonly members: readonly Iso3[];
  /** Observations of `year`. */
  readonly values: CrossSection;
  readonly year: number;
  readonly limit: number;
  readonly population: PopulationOf;
}): ShareAbove | undefined {
  const { members, values, year, limit, population } = of;
  const withValue = members.filter((economy) => values.get(economy)?.value !== undefined);
  if (withValue.length === 0) return undefined;
  const isAbove = (economy: Iso3): boolean => (values.get(economy)?.value ?? -Infinity) > limit;
  const covered = populationShare(members, (economy) => withValue.includes(economy), population, year);
  const isCovered = covered !== undefined && covered >= coverageNeeded;
  return {
    economies: withValue.filter(isAbove).length / withValue.length,
    people: isCovered ? populationShare(withValue, isAbove, population, year) : undefined,
    membersWithValue: withValue.length,
    populationShare: covered,
  };
}
