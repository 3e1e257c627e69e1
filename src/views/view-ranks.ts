import type { Iso3 } from "../model/economy.ts";
import type { Direction } from "../model/indicator.ts";
import { competitionRanks } from "../statistics/competition-ranks.ts";
import type { IndicatorFile, ViewObservation } from "./indicator-file.ts";

export interface ViewRank {
  readonly rank: number;
  /** How many are ranked. */
  readonly of: number;
}

/**
 * Ranks of the observations that a view shows, one each of member states: as published, else computed among those
 * that are ranked. None where neither way is better.
 * @param other ranks of the indicator's file: printed ones, and economies that an edition does not rank
 */
export function viewRanks(
  shown: Iterable<ViewObservation>,
  direction: Direction,
  other: IndicatorFile["ranks"],
): Map<Iso3, ViewRank> {
  if (direction === "neither") return new Map();
  const otherOf = new Map(other.map(([economy, year, rank]) => [`${economy}/${year}`, rank]));
  const keyOf = ({ economy, year }: ViewObservation): string => `${economy}/${year}`;
  const ranked = [...shown].filter((one) => one.value !== undefined && otherOf.get(keyOf(one)) !== null);
  const values = new Map(ranked.map(({ economy, value = NaN }) => [economy, value]));
  const computed = competitionRanks(values, direction);
  return new Map(
    ranked.map((one) => {
      const rank = otherOf.get(keyOf(one)) ?? computed.get(one.economy) ?? NaN;
      return [one.economy, { rank, of: ranked.length }];
    }),
  );
}
