import type { ValueAxis } from "./value-ticks.ts";

const multiples = [1, 2, 5];

/** 1, 2 or 5 times a power of ten, by its place in the row 1, 2, 5, 10, 20 … */
function roundNumber(place: number): number {
  const power = Math.floor(place / multiples.length);
  return Number(((multiples[place - power * multiples.length] ?? 1) * 10 ** power).toPrecision(12));
}

/**
 * The axis of a logarithmic scale from the round number at or below `low` to the one at or above `high`, with ticks at
 * 1, 2 and 5, or at powers of ten where these are more than `maxTicks`. Both ends must be above 0.
 */
export function logTicks(low: number, high: number, maxTicks: number): ValueAxis {
  let first = Math.floor(Math.log10(low)) * multiples.length;
  while (roundNumber(first + 1) <= low) first += 1;
  let last = first + 1;
  while (roundNumber(last) < high) last += 1;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const powers = all.filter((place) => place % multiples.length === 0);
  const every = Math.ceil(powers.length / maxTicks);
  const shown = all.length <= maxTicks ? all : powers.filter((_, index) => index % every === 0);
  return { from: roundNumber(first), to: roundNumber(last), ticks: shown.map(roundNumber) };
}
