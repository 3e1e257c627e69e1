import type { Rank } from "../model/derived.ts";

/** The first places of a ranking, best first: whole places only, until there are at least so many economies. */
export function leading<R extends Pick<Rank, "rank">>(ranks: readonly R[], least: number): R[] {
  const sorted = ranks.toSorted((a, b) => a.rank - b.rank);
  const last = sorted[Math.min(least, sorted.length) - 1]?.rank ?? 0;
  return sorted.filter(({ rank }) => rank <= last);
}
