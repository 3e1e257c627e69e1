import { closest, distance } from "fastest-levenshtein";

/** The candidate most like what came, or undefined where none is like it at all. */
export function nearest(came: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  if (all.length === 0 || came === "") return undefined;
  const best = closest(came, all);
  return distance(came, best) <= Math.max(1, Math.ceil(came.length / 2)) ? best : undefined;
}

/** The candidate most like any of several names, or undefined where none is like one at all. */
export function nearestToAny(names: readonly string[], candidates: readonly string[]): string | undefined {
  const found = names.flatMap((name) => {
    const like = nearest(name, candidates);
    return like === undefined ? [] : { like, far: distance(name, like) / name.length };
  });
  return found.sort((a, b) => a.far - b.far)[0]?.like;
}
