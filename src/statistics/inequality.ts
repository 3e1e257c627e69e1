import { ascending, fsum } from "d3-array";

/** A value that so many people share: the mean of their economy. */
export interface PeopleWithValue {
  readonly people: number;
  /** Not negative. */
  readonly value: number;
  /** The part of the world that it is in. */
  readonly part: string;
}

/** Theil's T and what it is made of: total = between + within. */
export interface Theil {
  readonly total: number;
  /** Were everybody in a part at the part's average. */
  readonly between: number;
  /** The parts' own, each weighted by its share of the whole. */
  readonly within: number;
}

/**
 * Gini coefficient between economies, each weighted by its people: half the mean difference over the mean,
 * G = Σᵢ Σⱼ pᵢ pⱼ |xᵢ − xⱼ| / (2μ), worked out as 1 − Σ pᵢ (Sᵢ + Sᵢ₋₁) / μ in the order of the values, S being the sum
 * of p·x so far. 0 where all have the same, towards 1 where one has all ("concept 2" of B. Milanovic, Worlds Apart,
 * 2005: nothing of what lies within an economy is in it). Undefined for nothing, or where nobody has anything.
 */
export function gini(all: readonly PeopleWithValue[]): number | undefined {
  const sorted = all.toSorted((a, b) => ascending(a.value, b.value));
  const people = fsum(sorted, (one) => one.people);
  const whole = fsum(sorted, (one) => one.people * one.value);
  if (!(people > 0 && whole > 0)) return undefined;
  let before = 0;
  const areas = sorted.map((one) => {
    const now = before + one.people * one.value;
    const area = one.people * (now + before);
    before = now;
    return area;
  });
  return 1 - fsum(areas) / (people * whole);
}

/**
 * Theil's T between economies, each weighted by its people: T = Σ pᵢ (xᵢ/μ) ln(xᵢ/μ), 0 where all have the same; what
 * has nothing adds nothing. It is the sum of T between the parts and of the parts' own T, each times the part's share
 * of the whole (H. Theil, Economics and Information Theory, 1967, chapter 4). Undefined as the Gini coefficient is.
 */
export function theil(all: readonly PeopleWithValue[]): Theil | undefined {
  const total = theilOf(all);
  if (total === undefined) return undefined;
  const whole = fsum(all, (one) => one.people * one.value);
  const parts = [...Map.groupBy(all, ({ part }) => part)].map(([part, its]) => {
    const people = fsum(its, (one) => one.people);
    const sum = fsum(its, (one) => one.people * one.value);
    return { part, people, value: people > 0 ? sum / people : 0, share: sum / whole, own: theilOf(its) ?? 0 };
  });
  return { total, between: theilOf(parts) ?? 0, within: fsum(parts, ({ share, own }) => share * own) };
}

function theilOf(all: readonly { readonly people: number; readonly value: number }[]): number | undefined {
  const people = fsum(all, (one) => one.people);
  const whole = fsum(all, (one) => one.people * one.value);
  if (!(people > 0 && whole > 0)) return undefined;
  const mean = whole / people;
  return fsum(all, (one) => {
    const relative = one.value / mean;
    return relative > 0 ? (one.people / people) * relative * Math.log(relative) : 0;
  });
}
