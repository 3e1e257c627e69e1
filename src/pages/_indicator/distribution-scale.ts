import { max, median, min } from "d3-array";
import type { Indicator } from "../../model/indicator.ts";

/** Where the middle economy lies below this part of a linear axis, most dots would be one heap at its start. */
const heapShare = 0.05;

/**
 * The scale on which the economies can be told apart: logarithmic where a few are far above all others. Undefined where
 * that would be so but a value is 0. Measures with a highest value keep their whole range.
 */
export function distributionScale(
  { maximum }: Pick<Indicator, "maximum">,
  values: readonly number[],
): "linear" | "log" | undefined {
  const isHeap = maximum === undefined && (median(values) ?? 0) < heapShare * (max(values) ?? 0);
  if (!isHeap) return "linear";
  return (min(values) ?? 0) > 0 ? "log" : undefined;
}
