import { extent } from "d3-array";
import { classBreaks } from "../statistics/class-breaks.ts";
import type { ViewIndicator } from "./facts.ts";

/** How the values of a view are cut into classes; "own" are the classes of the indicator's page. */
export const classings = ["own", "quantile", "equal", "log"] as const;
export type Classing = (typeof classings)[number];

const classes = 6;
/** Logarithmic classes need values above 0 that span at least this factor. */
const widthNeeded = 100;

/** The ways that fit an indicator's values. */
export function classingsFor(values: readonly number[]): Classing[] {
  const [low, high] = extent(values);
  const isWide = low !== undefined && low > 0 && high / low >= widthNeeded;
  return classings.filter((classing) => classing !== "log" || isWide);
}

/**
 * Inner thresholds of the classes, ascending, in as few digits as the indicator's figures are shown with.
 * @param values of the economies that the view shows
 */
export function viewBreaks(classing: Classing, indicator: ViewIndicator, values: readonly number[]): number[] {
  const { decimals, minimum, maximum } = indicator;
  const [low, high] = extent(values);
  if (classing === "own" || low === undefined || low === high) return [...indicator.classBreaks];
  if (classing === "quantile") return classBreaks(values, { classes, decimals, minimum, maximum });
  const steps = Array.from({ length: classes - 1 }, (_, index) => (index + 1) / classes);
  const at = (share: number): number => (classing === "log" ? low * (high / low) ** share : low + (high - low) * share);
  return [...new Set(steps.map((share) => Number(at(share).toFixed(decimals))))].filter(
    (one) => one > low && one <= high,
  );
}
