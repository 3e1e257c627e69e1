import { figuresOf } from "../../dataset.ts";
import type { Iso3 } from "../../model/economy.ts";

/** Those of the economies with the most people, most first; without a population last, by code. */
export function mostPopulous(all: readonly Iso3[], count: number): Iso3[] {
  const people = figuresOf("population").latest;
  const of = (iso3: Iso3): number => people.get(iso3)?.value ?? 0;
  return all.toSorted((a, b) => of(b) - of(a) || (a < b ? -1 : 1)).slice(0, count);
}
