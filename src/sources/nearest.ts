import { closest, distance } from "fastest-levenshtein";

/** The candidate most like what came, or undefined where none is like it at all. */
export function nearest(came: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  if (all.length === 0 || came === "") return undefined;
  const best = closest(came, all);
  return distance(came, best) <= Math.max(1, Math.ceil(came.length / 2)) ? best : undefined;
}
