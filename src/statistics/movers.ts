import { ascending, descending } from "d3-array";
import type { Iso3 } from "../model/economy.ts";

export interface Move {
  readonly economy: Iso3;
  /** Ranks, 1 is best. */
  readonly before: number;
  readonly after: number;
  /** Places gained; negative where lost. */
  readonly places: number;
}

/**
 * The `count` largest rises and falls between two rankings, largest first, ties by the better new rank and then by
 * code. Only economies in both rankings; those that stayed are neither.
 */
export function movers(
  before: ReadonlyMap<Iso3, number>,
  after: ReadonlyMap<Iso3, number>,
  count: number,
): { rises: Move[]; falls: Move[] } {
  const moves: Move[] = [];
  for (const [economy, now] of after) {
    const then = before.get(economy);
    if (then !== undefined) moves.push({ economy, before: then, after: now, places: then - now });
  }
  const largest = (some: Move[]) =>
    some
      .sort(
        (a, b) =>
          descending(Math.abs(a.places), Math.abs(b.places)) ||
          ascending(a.after, b.after) ||
          ascending(a.economy, b.economy),
      )
      .slice(0, count);
  return {
    rises: largest(moves.filter(({ places }) => places > 0)),
    falls: largest(moves.filter(({ places }) => places < 0)),
  };
}
