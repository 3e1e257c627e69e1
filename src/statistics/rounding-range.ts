import type { RankRange } from "../model/readings.ts";

/**
 * The best and the worst rank that a score can have, given that every score is printed rounded to whole `unit`s: one
 * that is printed a unit higher is higher, one that is printed the same may be higher or lower. Scores and unit are
 * whole numbers of the same size.
 */
export function roundingRange(own: number, others: Iterable<number>, unit: number): RankRange {
  let [higher, open] = [0, 0];
  for (const other of others) {
    if (other - own >= unit) higher += 1;
    else if (other - own > -unit) open += 1;
  }
  return [higher + 1, higher + open + 1];
}

/** The unit to which scores are rounded: the largest power of ten that divides them all, up to `largest`. */
export function roundingUnit(scores: Iterable<number>, largest: number): number {
  const all = [...scores];
  let unit = 1;
  while (unit < largest && all.every((score) => score % (unit * 10) === 0)) unit *= 10;
  return unit;
}
