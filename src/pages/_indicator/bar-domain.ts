import type { Indicator } from "../../model/indicator.ts";

/** Ends of the bars: an index and a percentage have theirs, all else starts at 0. */
export function barDomain(
  { minimum, maximum }: Pick<Indicator, "minimum" | "maximum">,
  values: readonly number[],
): [number, number] {
  return [Math.min(0, minimum ?? 0, ...values), maximum ?? Math.max(0, ...values)];
}
