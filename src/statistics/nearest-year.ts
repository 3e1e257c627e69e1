import { least } from "d3-array";

/** The year nearest to another; of two equally near the earlier, which was known at the time. Undefined without years. */
export function nearestYear(years: Iterable<number>, to: number): number | undefined {
  return least(years, (a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b);
}
