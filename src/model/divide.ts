import type { Iso3 } from "./economy.ts";

/**
 * What a figure of the digital divide says: level, of the one measure where both of a pair are known; ratio and
 * difference, of the one to the other; economies-above and people-above, shares above a target; million-people, in
 * reach of a network and not online; gini, theil and its two parts, how unequal economies are; pace-5 and pace-10, by
 * how much a difference moves in a year; years-behind.
 */
export const divideReadings = [
  "level",
  "ratio",
  "difference",
  "economies-above",
  "people-above",
  "million-people",
  "gini",
  "theil",
  "theil-between",
  "theil-within",
  "pace-5",
  "pace-10",
  "years-behind",
] as const;
export type DivideReading = (typeof divideReadings)[number];

/** How the economies behind a figure are put together; "economy" where it is of one. */
export const divideMethods = [
  "economy",
  "population-weighted",
  "median",
  "median-of-members-with-value",
  "count",
  "least-squares",
] as const;
export type DivideMethod = (typeof divideMethods)[number];

/** One figure of the digital divide, always with how many economies and what share of people stand behind it. */
export interface DivideFigure {
  readonly reading: DivideReading;
  /** An economy or a group. */
  readonly place: string;
  readonly indicator: string;
  /** The indicator or group that it is held against, `target`, `leader` or `none`. */
  readonly against: string;
  readonly year: number;
  /** Oldest year of the values behind it, where they are not all of `year`. */
  readonly fromYear?: number | undefined;
  readonly value: number;
  /** The true value may be larger: the series that it is held against does not reach so far back. */
  readonly isAtLeast?: true;
  readonly method: DivideMethod;
  readonly members: number;
  readonly membersWithValue: number;
  /** 0 to 1: people of the members with a value over people of all members. */
  readonly populationShare?: number | undefined;
}

/** Two measures that are compared within one economy and year. */
export interface DividePair {
  /** Key of its words. */
  readonly key: string;
  readonly first: string;
  readonly second: string;
  readonly by: "sex" | "place" | "age" | "usage";
}

export const dividePairs: readonly DividePair[] = [
  { key: "users-sex", by: "sex", first: "internet-users-female", second: "internet-users-male" },
  { key: "daily-sex", by: "sex", first: "internet-daily-use-female", second: "internet-daily-use-male" },
  { key: "ownership-sex", by: "sex", first: "mobile-phone-ownership-female", second: "mobile-phone-ownership-male" },
  { key: "households-place", by: "place", first: "households-internet-rural", second: "households-internet-urban" },
  { key: "daily-place", by: "place", first: "internet-daily-use-rural", second: "internet-daily-use-urban" },
  { key: "users-under-15", by: "age", first: "internet-users-age-under-15", second: "internet-users-age-25-74" },
  { key: "users-15-24", by: "age", first: "internet-users-age-15-24", second: "internet-users-age-25-74" },
  { key: "users-75-plus", by: "age", first: "internet-users-age-75-plus", second: "internet-users-age-25-74" },
  { key: "usage", by: "usage", first: "coverage-4g", second: "internet-users" },
];

/** The share of people online, of which inequality, convergence and years behind are told. */
export const divideMeasure = "internet-users";
/** What groups are held against the world in. */
export const againstWorld = ["internet-users", "coverage-4g", "price-mobile-data-5gb-gni"] as const;
/** Prices with the target of the United Nations: at most 2 % of income. */
export const targetPrices = ["price-mobile-data-5gb-gni", "price-fixed-broadband-5gb-gni"] as const;
export const priceTarget = 2;

/** A pair of figures of one economy in one year. */
export interface SameYearPair {
  readonly economy: Iso3;
  readonly year: number;
  readonly first: number;
  readonly second: number;
}
