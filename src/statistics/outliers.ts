import { ascending, descending, fsum, rank } from "d3-array";
import type { Iso3 } from "../model/economy.ts";
import { leastSquares } from "./least-squares.ts";
import { t975 } from "./t-975.ts";

/** An outcome of an economy beside what others with like predictors have. */
export interface Expectation {
  readonly economy: Iso3;
  readonly value: number;
  /** What the fit over all others gives for its predictors. */
  readonly expected: number;
  /** value − expected. */
  readonly residual: number;
  /** Between these its value would lie in 95 of 100 cases, were the scatter of the others all there is. */
  readonly lower: number;
  readonly upper: number;
  readonly outside: "above" | "below" | "within";
  /** Its place by the outcome, and by the mean of its places on the predictors; 1 the highest, equals share the mean. */
  readonly place: number;
  readonly expectedPlace: number;
  /** Places by which it stands higher (positive) or lower by the outcome than by the predictors. */
  readonly places: number;
}

export interface Expectations {
  readonly n: number;
  /** Share of the variance that the fit over all takes up. */
  readonly rSquared: number;
  /** The constant, then one for each predictor, of the fit over all. */
  readonly coefficients: readonly number[];
  /** By residual, the highest first. */
  readonly all: readonly Expectation[];
}

export interface ExpectedCase {
  readonly economy: Iso3;
  readonly value: number;
  readonly predictors: readonly number[];
}

/**
 * Which economies do better or worse than their predictors alone would give, in two ways.
 *
 * By least squares, each economy against the fit over all others: with e the residual of the fit over all n, h the
 * leverage and p coefficients, the deleted residual is e / (1 − h), the variance of the others
 * s₍ᵢ₎² = (Σe² − e²/(1 − h)) / (n − p − 1), and the 95 % prediction interval expected ± t₀.₉₇₅ s₍ᵢ₎ / √(1 − h) (R. D.
 * Cook and S. Weisberg, Residuals and Influence in Regression, 1982, section 2.2). By ranks, which no extreme value
 * bends: the place by the outcome beside the place by the mean of the places on the predictors.
 *
 * Undefined where there are too few economies for it, or where predictors tell the same.
 */
export function expectations(cases: readonly ExpectedCase[]): Expectations | undefined {
  const fit = leastSquares(
    cases.map(({ predictors }) => predictors),
    cases.map(({ value }) => value),
  );
  if (fit === undefined) return undefined;
  const { residuals, leverages, rSquared, coefficients } = fit;
  const degrees = cases.length - coefficients.length - 1;
  if (degrees < 1) return undefined;
  const squares = fsum(residuals, (one) => one ** 2);
  const t = t975(degrees);
  const places = placesOf(cases);
  const all = cases.map(({ economy, value }, index): Expectation => {
    const e = residuals[index] ?? NaN;
    const free = 1 - (leverages[index] ?? NaN);
    const residual = e / free;
    const expected = value - residual;
    const variance = Math.max(0, (squares - e ** 2 / free) / degrees);
    const reach = t * Math.sqrt(variance / free);
    const outside = residual > reach ? "above" : residual < -reach ? "below" : "within";
    const limits = { lower: expected - reach, upper: expected + reach };
    return { economy, value, expected, residual, ...limits, outside, ...placesAt(places, index) };
  });
  return { n: cases.length, rSquared, coefficients, all: all.sort((a, b) => b.residual - a.residual) };
}

interface Places {
  readonly byValue: readonly number[];
  readonly byPredictors: readonly number[];
}

function placesOf(cases: readonly ExpectedCase[]): Places {
  const count = cases[0]?.predictors.length ?? 0;
  const each = Array.from({ length: count }, (_, k) => midRanks(cases.map(({ predictors }) => predictors[k] ?? NaN)));
  const means = cases.map((_, index) => fsum(each, (places) => places[index]) / count);
  // The lower the mean place the better: turned round, the highest of it is the first.
  return { byValue: midRanks(cases.map(({ value }) => value)), byPredictors: midRanks(means.map((mean) => -mean)) };
}

function placesAt({ byValue, byPredictors }: Places, index: number) {
  const [place = NaN, expectedPlace = NaN] = [byValue[index], byPredictors[index]];
  return { place, expectedPlace, places: expectedPlace - place };
}

/** Places from 1, the highest value first; equals share the mean of theirs. */
function midRanks(values: readonly number[]): number[] {
  const [above, notBelow] = [rank(values, descending), rank(values, ascending)];
  return values.map((_, index) => {
    const equalOrAbove = values.length - (notBelow[index] ?? NaN);
    return ((above[index] ?? NaN) + 1 + equalOrAbove) / 2;
  });
}
