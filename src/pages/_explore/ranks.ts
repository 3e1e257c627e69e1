import { economies, figuresOf } from "../../dataset.ts";
import { viewRanks } from "../../views/view-ranks.ts";
import type { IndicatorFile } from "../../views/indicator-file.ts";

/** The ranks of an indicator that its members' values do not give: as printed, or none at all. */
export function otherRanks(code: string): IndicatorFile["ranks"] {
  const { indicator, series, coverage, rank } = figuresOf(code);
  if (indicator.direction === "neither") return [];
  const members = [...series].filter(([economy]) => economies.get(economy)?.isMember);
  return coverage.flatMap(({ year }) => {
    const ofYear = members.flatMap(([, its]) => its.find((one) => one.year === year && one.value !== undefined) ?? []);
    const unranked = ofYear.flatMap(({ economy }) =>
      rank(economy, year) === undefined ? [[economy, year, null] as const] : [],
    );
    const computed = viewRanks(ofYear, indicator.direction, unranked);
    const printed = [...computed].flatMap(([economy, { rank: found }]) => {
      const known = rank(economy, year)?.rank;
      return known === undefined || known === found ? [] : [[economy, year, known] as const];
    });
    return [...unranked, ...printed];
  });
}
