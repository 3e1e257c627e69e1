import { greatest } from "d3-array";
import type { GroupFigure } from "../model/group-figure.ts";
import { coverageNeeded } from "./group-figure.ts";

/**
 * The one figure that stands for a group: of the years not older than `toleranceYears` before the indicator's newest
 * year, the newest whose members with a value hold `coverageNeeded` of the people; else the newest sum, which is at
 * least true as a lower bound; else the fallback.
 */
export function groupHeadline(
  figures: readonly GroupFigure[],
  fallback: () => GroupFigure | undefined,
  newestYear: number,
  toleranceYears: number,
): GroupFigure | undefined {
  const recent = figures.filter(({ year }) => year >= newestYear - toleranceYears);
  const covered = recent.filter(({ populationShare }) => (populationShare ?? 0) >= coverageNeeded);
  const sums = recent.filter(({ method }) => method === "sum" || method === "sum-at-least");
  const byYear = ({ year }: GroupFigure) => year;
  return greatest(covered, byYear) ?? greatest(sums, byYear) ?? fallback();
}
