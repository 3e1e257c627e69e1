import { ascending, bisectLeft, bisectRight, least, quantileSorted, ticks } from "d3-array";

/** A sequential colour scale is read with certainty up to about seven steps. */
const mostClasses = 7;
/** How far, in class sizes, a threshold may stray from its quantile to become a rounder number. */
const leeway = 0.2;

interface Limits {
  /** Digits after the decimal point of a threshold. */
  readonly decimals: number;
  /** Range of the indicator; a threshold lies above `minimum`, and at `maximum` only if no other number will do. */
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/**
 * Ascending inner thresholds that cut the values into classes of about equal count, each threshold as round a number
 * as the data leave room for. Quantiles, so outliers move nothing. Every class has a value; a crowd of equal values
 * (zeros, 100 %) takes one class and the rest is shared out anew. Fewer classes where values are few, equal, or
 * closer together than `decimals` tells apart; empty below two distinct values.
 */
export function classBreaks(
  values: readonly number[],
  { classes = 5, ...limits }: Limits & { readonly classes?: number },
): number[] {
  let rest = values.toSorted(ascending);
  const wanted = Math.min(classes, mostClasses, new Set(rest).size);
  const breaks: number[] = [];
  for (let left = wanted; left > 1; left--) {
    const threshold = lowestThreshold(rest, left, limits);
    if (threshold === undefined) break;
    breaks.push(threshold);
    rest = rest.slice(bisectLeft(rest, threshold));
  }
  return breaks;
}

/** The class of a value, from 0; a value equal to a threshold belongs to the class above it. */
export function classOf(value: number, breaks: readonly number[]): number {
  return bisectRight(breaks, value);
}

/** Where to cut the lowest of `classes` classes off the sorted values, so that both sides keep a value. */
function lowestThreshold(
  sorted: number[],
  classes: number,
  { decimals, minimum = -Infinity, maximum = Infinity }: Limits,
): number | undefined {
  const quantileAt = (classSizes: number) => quantileSorted(sorted, classSizes / classes) ?? NaN;
  const [first = NaN, last = NaN] = [sorted[0], sorted.at(-1)];
  // Any number above `below` and up to `upTo` cuts within the leeway: between two neighbours, all cut the same.
  const below = Math.max(minimum, sorted[bisectLeft(sorted, quantileAt(1 - leeway)) - 1] ?? first);
  const upTo = sorted[Math.max(bisectLeft(sorted, quantileAt(1 + leeway)), bisectRight(sorted, first))] ?? first;

  const unit = 10 ** -decimals;
  const inReach = (number: number, limit: number) => number > below && number <= limit;
  const isPrintable = (number: number) => Number(number.toFixed(decimals)) === number;
  const ideal = quantileAt(1);
  // One unit short of the maximum: a class of exactly 100 % only where nothing else tells values apart.
  const end = Math.min(upTo, maximum - unit);
  for (const count of end - below >= unit ? [1, 2, 5] : []) {
    const round = ticks(below, end, count).filter((number) => inReach(number, upTo) && isPrintable(number));
    if (round.length > 0) return least(round, (number) => Math.abs(number - ideal));
  }
  const rounded = Number(below.toFixed(decimals));
  const nextUp = (rounded > below ? rounded : Number((rounded + unit).toFixed(decimals))) + 0; // + 0: never −0
  return inReach(nextUp, Math.min(last, maximum)) ? nextUp : undefined;
}
