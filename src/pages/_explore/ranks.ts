import { economies, figuresOf } from "../../dataset.ts";
import { competitionRanks } from "../../statistics/competition-ranks.ts";
import type { IndicatorFile } from "../../views/indicator-file.ts";

/** The ranks of an indicator that differ from those its members' values give: as printed, or none at all. */
export function otherRanks(code: string): IndicatorFile["ranks"] {
  const { indicator, series, coverage, rank } = figuresOf(code);
  const { direction } = indicator;
  if (direction === "neither") return [];
  return coverage.flatMap(({ year }) => {
    const values = new Map<string, number>();
    for (const [economy, its] of series) {
      const value = its.find((one) => one.year === year)?.value;
      if (value !== undefined && economies.get(economy)?.isMember) values.set(economy, value);
    }
    return [...competitionRanks(values, direction)].flatMap(([economy, computed]) => {
      const known = rank(economy, year)?.rank;
      return known === computed ? [] : [[economy, year, known ?? null] as const];
    });
  });
}
