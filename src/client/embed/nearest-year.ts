/** The year of `years` that lies nearest to a place, by the labelled ticks of a year axis; undefined without two ticks. */
export function nearestYear(
  ticks: readonly { readonly year: number; readonly at: number }[],
  years: readonly number[],
  place: number,
): number | undefined {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first.year === last.year) return undefined;
  const wanted = first.year + ((place - first.at) / (last.at - first.at)) * (last.year - first.year);
  return years.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}
