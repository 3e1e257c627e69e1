import type { GroupFigure } from "../../model/group-figure.ts";

/** A sum over fewer of a group's people would rise and fall with who reports: such years are in the table only. */
const drawnSumShare = 0.95;

/** The years that a line shows: averages all have their reach, sums only where nearly all people are in them. */
export function drawnFigures(figures: readonly GroupFigure[]): GroupFigure[] {
  return figures.filter(
    ({ method, populationShare }) => method !== "sum-at-least" || (populationShare ?? 0) >= drawnSumShare,
  );
}
