import { type DivideFigure, divideMeasure, type DivideReading } from "../../src/model/divide.ts";
import { coverageNeeded } from "../../src/statistics/group-figure.ts";
import { gini, type PeopleWithValue, theil } from "../../src/statistics/inequality.ts";
import { populationShare } from "../../src/statistics/population-share.ts";
import { countable, type DivideInput } from "./derive-divide.ts";

/** How unequal economies are in the share of people online, by year, where those with a value hold 60 % of the people. */
export function divideInequality({ groups, regions, seriesOf, population }: DivideInput): DivideFigure[] {
  const series = seriesOf(divideMeasure);
  const world = groups.find(({ kind }) => kind === "world");
  if (world === undefined) return [];
  const regionOf = new Map(regions.flatMap(({ code, members }) => members.map((economy) => [economy, code] as const)));
  const valued = new Map<number, Map<string, number>>();
  for (const [economy, its] of series)
    for (const { year, value } of its)
      if (value !== undefined) valued.set(year, (valued.get(year) ?? new Map<string, number>()).set(economy, value));

  return [...valued.keys()].sort().flatMap((year): DivideFigure[] => {
    const values = valued.get(year) ?? new Map<string, number>();
    const members = countable(world, population, year, (economy) => series.has(economy));
    const all = members.flatMap((economy): PeopleWithValue[] => {
      const [people, value] = [population(economy, year), values.get(economy)];
      return people === undefined || value === undefined
        ? []
        : [{ people, value, part: regionOf.get(economy) ?? "none" }];
    });
    const share = populationShare(members, (economy) => values.has(economy), population, year);
    if (share === undefined || share < coverageNeeded) return [];
    const parts = theil(all);
    const row = (reading: DivideReading, value: number | undefined): DivideFigure[] =>
      value === undefined
        ? []
        : [
            {
              ...{ reading, place: world.code, indicator: divideMeasure, against: "none", year, value },
              ...{ method: "population-weighted", members: members.length, membersWithValue: all.length },
              populationShare: share,
            },
          ];
    return [
      ...row("gini", gini(all)),
      ...row("theil", parts?.total),
      ...row("theil-between", parts?.between),
      ...row("theil-within", parts?.within),
    ];
  });
}
