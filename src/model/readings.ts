import type { Iso3 } from "./economy.ts";
import type { PartNumbers } from "./survey-parts.ts";

/** Why the rank of an economy moved between two neighbouring editions of the Survey. Places gained are positive. */
export interface RankMove {
  readonly economy: Iso3;
  readonly fromYear: number;
  readonly year: number;
  /** Printed ranks. */
  readonly rankBefore: number;
  readonly rankAfter: number;
  readonly places: number;
  /** The part of its own change of score in `places`, order-averaged: multiples of one half. */
  readonly own: number;
  /** The part of the others' change; own + others = places. */
  readonly others: number;
  /** What each component gave of `own`; undefined where the weights of an edition are not described. */
  readonly parts: PartNumbers | undefined;
  /** What of `own` no component gave: the rounding of printed numbers, and what does not fit the weights. */
  readonly rest: number | undefined;
  /** Its rank had only its own score changed, and had only those of the others. */
  readonly rankOwnAlone: number;
  readonly rankOthersAlone: number;
  /** Above before and no longer, by code; not above before and now. places = passed − passedBy + left − entered. */
  readonly passed: readonly Iso3[];
  readonly passedBy: readonly Iso3[];
  /** Were above and are not ranked any more; are above and were not ranked. */
  readonly left: readonly Iso3[];
  readonly entered: readonly Iso3[];
}

/** Best and worst rank. */
export type RankRange = readonly [best: number, worst: number];

/** The ways in which the rank of an edition is uncertain. */
export const rankIntervalWays = [
  "rounding",
  "weights-25",
  "weights-any",
  "without-one",
  "without-osi",
  "without-tii",
  "without-hci",
] as const;
export type RankIntervalWay = (typeof rankIntervalWays)[number];

/** The ranks of an economy in one of these ways; with the printed rank, but for a single component left out. */
export interface RankInterval {
  readonly economy: Iso3;
  readonly year: number;
  readonly way: RankIntervalWay;
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** The economy printed next below, and whether the order of the two holds all the way; undefined for the last. */
  readonly next: Iso3 | undefined;
  readonly holdsAgainstNext: boolean | undefined;
}

/** How far an economy is from the next group of the EGDI. */
export interface GroupDistance {
  readonly economy: Iso3;
  readonly year: number;
  /** Lowest EGDI of the next group, 0 to 1. */
  readonly limit: number;
  /** What the EGDI lacks of it. */
  readonly points: number;
  /** What one component alone would have to rise by, the others as they are; may be more than it can. */
  readonly parts: PartNumbers;
  /** Whether a component alone could rise so far, being at most 1. */
  readonly reachable: readonly [osi: boolean, tii: boolean, hci: boolean];
}
