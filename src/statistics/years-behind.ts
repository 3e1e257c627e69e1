interface Point {
  readonly year: number;
  readonly value: number;
}

export interface YearsBehind {
  readonly years: number;
  /** The path begins higher already: it is so many years or more. */
  readonly isAtLeast: boolean;
}

/**
 * How long before `own.year` a path (the world, the leading economy) first reached the value, between two of its years
 * as if it had risen in a straight line. Undefined where the path has not reached it, or not before: then nobody is
 * behind.
 * @param path oldest first; what falls is counted as having been reached before
 */
export function yearsBehind(own: Point, path: readonly Point[]): YearsBehind | undefined {
  const reached = path.findIndex(({ value }) => value >= own.value);
  const [before, after] = [path[reached - 1], path[reached]];
  if (after === undefined) return undefined;
  if (before === undefined) {
    const years = own.year - after.year;
    return years > 0 ? { years, isAtLeast: after.value > own.value } : undefined;
  }
  const part = (own.value - before.value) / (after.value - before.value);
  const years = own.year - (before.year + part * (after.year - before.year));
  return years > 0 ? { years, isAtLeast: false } : undefined;
}

/** The highest value of each year, never below that of a year before: where whoever leads had come to. */
export function leadingPath(sections: Iterable<readonly [year: number, values: Iterable<number>]>): Point[] {
  const path: Point[] = [];
  for (const [year, values] of [...sections].sort(([a], [b]) => a - b)) {
    const highest = Math.max(path.at(-1)?.value ?? -Infinity, ...values);
    if (Number.isFinite(highest)) path.push({ year, value: highest });
  }
  return path;
}
