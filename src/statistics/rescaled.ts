import { extent } from "d3-array";

/** Values moved and stretched so that the lowest is 0 and the highest 1 (min–max); all 0 where they do not differ. */
export function rescaled(values: readonly number[]): number[] {
  const [lowest, highest] = extent(values);
  if (lowest === undefined) return [];
  return values.map((value) => (highest === lowest ? 0 : (value - lowest) / (highest - lowest)));
}
