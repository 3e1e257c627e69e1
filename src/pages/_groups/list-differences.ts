import type { Iso3 } from "../../model/economy.ts";
import type { Group } from "../../model/group.ts";

/** How the Survey's list of a group differs from the list behind its other figures. */
export interface ListDifferences {
  readonly surveyOnly: readonly Iso3[];
  readonly otherOnly: readonly Iso3[];
}

/**
 * The members that only one of a group's two lists has; undefined where both rest on the same list, of which the
 * Survey just leaves out those that are no UN members.
 */
export function listDifferences({ basis, surveyBasis, members, surveyMembers }: Group): ListDifferences | undefined {
  if (basis === surveyBasis || basis === "all") return undefined;
  const [inSurvey, inOther] = [new Set(surveyMembers), new Set(members)];
  return {
    surveyOnly: surveyMembers.filter((iso3) => !inOther.has(iso3)),
    otherOnly: members.filter((iso3) => !inSurvey.has(iso3)),
  };
}

/** Everyone on either list. */
export const anyMembers = ({ members, surveyMembers }: Group): Iso3[] => [...new Set([...members, ...surveyMembers])];
