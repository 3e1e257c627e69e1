import { median } from "d3-array";
import type { Iso3 } from "../model/economy.ts";
import type { CrossSection } from "../model/observation.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import { populationShare, type PopulationOf } from "./population-share.ts";

/**
 * The fallback where no year covers enough of the group's people: the median over the members that have a value
 * within the tolerance, whatever their share. It speaks for these members, not for the group, and its values are of
 * several years; `year` is the newest year of the indicator. Undefined where no member has a value.
 */
export function medianOfMembersWithValue(group: {
  readonly members: readonly Iso3[];
  /** From `latest`. */
  readonly latest: CrossSection;
  readonly population: PopulationOf;
  readonly newestYear: number;
}): GroupFigure | undefined {
  const { members, latest, population, newestYear } = group;
  const hasValue = (economy: Iso3) => latest.get(economy)?.value !== undefined;
  const withValue = members.filter(hasValue);
  const value = median(withValue, (economy) => latest.get(economy)?.value);
  if (value === undefined) return undefined;
  return {
    value,
    year: newestYear,
    method: "median-of-members-with-value",
    members: members.length,
    membersWithValue: withValue.length,
    populationShare: populationShare(members, hasValue, population, newestYear),
  };
}
