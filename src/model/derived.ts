import type { Iso3 } from "./economy.ts";

/** A year, or `latest`: each economy's newest value within the tolerance. */
export type Section = number | "latest";

/** Whether the publisher printed the rank. */
export const rankBases = ["printed", "computed"] as const;

/** Place of an economy among the UN members with a value. */
export interface Rank {
  readonly economy: Iso3;
  /** Year of the value that is ranked. */
  readonly year: number;
  readonly rank: number;
  /** How many are ranked. */
  readonly of: number;
  readonly basis: (typeof rankBases)[number];
  /** 0 to 100, 100 best: share of the other ranked economies that do worse, ties counted half. */
  readonly percentile: number | undefined;
}

export const spans = ["previous", "5", "10"] as const;
/** Against the value before, or the value at or before 5 or 10 years ago. */
export type Span = (typeof spans)[number];

/** How the latest value of an economy differs from an earlier one. */
export interface Change {
  readonly economy: Iso3;
  readonly year: number;
  readonly span: Span;
  readonly fromYear: number;
  /** In the indicator's unit. */
  readonly valueChange: number;
  /** Places gained (positive) or lost; undefined where one of the two years has no rank. */
  readonly rankChange: number | undefined;
  /** A change of definition or method lies between the two. */
  readonly methodBreak: boolean;
}

/** How far one year of an indicator reaches. */
export interface YearCoverage {
  readonly year: number;
  readonly economies: number;
  readonly estimates: number;
  /** 0 to 1, of the people of all economies. */
  readonly populationShare: number | undefined;
}
