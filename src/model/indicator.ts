export const directions = ["higher", "lower", "neither"] as const;
/** Which way is better. */
export type Direction = (typeof directions)[number];

export const averagings = ["unweighted", "population-weighted", "sum", "median", "none"] as const;
/** How the members of a group are put together. */
export type Averaging = (typeof averagings)[number];

/** A measure with its unit and the rules by which its figures are read, ranked and averaged. */
export interface Indicator {
  readonly code: string;
  readonly theme: string;
  readonly unit: string;
  readonly direction: Direction;
  /** Digits after the decimal point on pages; data files are never rounded. */
  readonly decimals: number;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** Largest plausible move in a year, in units; a larger one is a warning. */
  readonly largestMove: number | undefined;
  /** Inner thresholds of map classes where the field has its own (the Survey's groups, the UN's 2 % target); else empty. */
  readonly classBreaks: readonly number[];
  readonly averaging: Averaging;
  /** How many years older than the newest year of the indicator a value may be and still stand for the latest. */
  readonly toleranceYears: number;
  readonly headline: boolean;
  /** True for the figures of the UN E-Government Survey, whose averages use the Survey's groups. */
  readonly survey: boolean;
  readonly sdg: string | undefined;
  readonly licence: string;
  readonly note: string | undefined;
}
