/** Splits points at gaps: neighbours more than `maxGapYears` apart are not joined. */
export function lineRuns<P extends { readonly year: number }>(points: readonly P[], maxGapYears: number): P[][] {
  const runs: P[][] = [];
  let before: P | undefined;
  for (const point of points) {
    if (before === undefined || point.year - before.year > maxGapYears) runs.push([]);
    runs.at(-1)?.push(point);
    before = point;
  }
  return runs;
}
