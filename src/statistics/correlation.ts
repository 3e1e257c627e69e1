import { sampleCorrelation, sampleRankCorrelation } from "simple-statistics";

/** How closely two measures go together, −1 to 1, with what chance alone leaves open. */
export interface Correlation {
  readonly coefficient: number;
  /** 95 %; undefined for fewer than 4 pairs, and where the coefficient is −1 or 1. */
  readonly interval: readonly [low: number, high: number] | undefined;
}

/** The 97.5th percentile of the standard normal distribution. */
const z95 = 1.959963985;
const leastPairs = 3;

/**
 * Pearson's product-moment correlation. Interval by Fisher's transformation (Fisher 1921, "On the probable error of a
 * coefficient of correlation"): tanh(atanh r ± 1.96 / √(n − 3)). Undefined for fewer than 3 pairs or where all values
 * of a measure are alike.
 */
export function pearson(xs: readonly number[], ys: readonly number[]): Correlation | undefined {
  return correlation(xs, ys, sampleCorrelation, () => 1);
}

/**
 * Spearman's rank correlation, equal values sharing the mean of their ranks. Interval by Bonett and Wright (2000),
 * "Sample size requirements for estimating Pearson, Kendall and Spearman correlations", Psychometrika 65:
 * tanh(atanh ρ ± 1.96 · √((1 + ρ² / 2) / (n − 3))). Undefined as Pearson's.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): Correlation | undefined {
  return correlation(xs, ys, sampleRankCorrelation, (rho) => 1 + rho ** 2 / 2);
}

function correlation(
  xs: readonly number[],
  ys: readonly number[],
  coefficientOf: (xs: number[], ys: number[]) => number,
  variance: (coefficient: number) => number,
): Correlation | undefined {
  const n = xs.length;
  if (n < leastPairs || n !== ys.length) return undefined;
  const found = coefficientOf([...xs], [...ys]);
  if (!Number.isFinite(found)) return undefined;
  // Sums of binary fractions may end a hair beyond 1.
  const coefficient = Math.max(-1, Math.min(1, rounded(found)));
  if (n === leastPairs || Math.abs(coefficient) === 1) return { coefficient, interval: undefined };
  const half = z95 * Math.sqrt(variance(coefficient) / (n - 3));
  const middle = Math.atanh(coefficient);
  return { coefficient, interval: [rounded(Math.tanh(middle - half)), rounded(Math.tanh(middle + half))] };
}

/** What no data knows and no machine agrees on is left out. */
const rounded = (value: number): number => Number(value.toPrecision(12));
