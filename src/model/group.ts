import type { Iso3 } from "./economy.ts";

export const groupKinds = ["world", "members", "region", "sub-region", "itu-region", "income", "development"] as const;
export type GroupKind = (typeof groupKinds)[number];

export const membershipBases = ["survey-2024", "unsd-m49", "world-bank-2023", "itu-2023", "all"] as const;
/** Whose list a membership is from, and of when. */
export type MembershipBasis = (typeof membershipBases)[number];

/** World, members, UN M49 region or sub-region, ITU region, World Bank income group, LDC, LLDC or SIDS. */
export interface Group {
  readonly code: string;
  readonly kind: GroupKind;
  /** Members for Survey indices: UN members only, the Survey's own lists of LDC, LLDC, SIDS. */
  readonly surveyMembers: readonly Iso3[];
  readonly surveyBasis: MembershipBasis;
  /** Members for every other indicator. */
  readonly members: readonly Iso3[];
  readonly basis: MembershipBasis;
}
