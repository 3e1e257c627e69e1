import { fsum } from "d3-array";
import type { Iso3 } from "../model/economy.ts";

/** People of an economy in a year; undefined where unknown. */
export type PopulationOf = (economy: Iso3, year: number) => number | undefined;

/**
 * The share (0–1) of the people of `members` who live in those of them that `counts` picks. Members without a
 * population count in neither; undefined where no member has one.
 */
export function populationShare(
  members: readonly Iso3[],
  counts: (economy: Iso3) => boolean,
  population: PopulationOf,
  year: number,
): number | undefined {
  const people = (economies: readonly Iso3[]) => fsum(economies, (economy) => population(economy, year));
  const all = people(members);
  return all > 0 ? people(members.filter(counts)) / all : undefined;
}
