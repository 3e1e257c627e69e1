import type { Iso3 } from "./economy.ts";

/** Indices of the Survey that are held against connectivity and income. */
export const outlierIndicators = ["epi", "osi"] as const;
export type OutlierIndicator = (typeof outlierIndicators)[number];
/** What they are held against: the infrastructure index of the same edition, and the logarithm of income per head. */
export const connectivityMeasure = "tii";
export const incomeMeasure = "gdp-per-capita-ppp";

/** An index of an economy beside what economies of like connectivity and income have. */
export interface Outlier {
  readonly economy: Iso3;
  readonly indicator: OutlierIndicator;
  /** Of the edition. */
  readonly year: number;
  readonly value: number;
  readonly connectivity: number;
  readonly income: number;
  readonly incomeYear: number;
  /** By the regression over all others. */
  readonly expected: number;
  readonly residual: number;
  /** 95 % prediction interval. */
  readonly lower: number;
  readonly upper: number;
  readonly outside: "above" | "below" | "within";
  /** Place by the index, place by the mean of the places in connectivity and income, and the second less the first. */
  readonly place: number;
  readonly expectedPlace: number;
  readonly places: number;
}

/** The regression behind them. */
export interface OutlierFit {
  readonly indicator: OutlierIndicator;
  readonly year: number;
  readonly n: number;
  readonly rSquared: number;
  /** Constant, of connectivity, of the natural logarithm of income. */
  readonly coefficients: readonly number[];
  /** Ranked economies left out for want of an income figure. */
  readonly without: readonly Iso3[];
}
