import { fsum } from "d3-array";

/**
 * Standard scores: how many standard deviations each value lies above the mean, the deviation being that of the
 * population (divided by n), as the UN E-Government Survey does. All 0 where the values do not differ.
 */
export function zScores(values: readonly number[]): number[] {
  const mean = fsum(values) / values.length;
  const deviation = Math.sqrt(fsum(values, (value) => (value - mean) ** 2) / values.length);
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}
