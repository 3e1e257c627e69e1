import { type DivideFigure, divideMeasure } from "../../src/model/divide.ts";
import { leadingPath, yearsBehind } from "../../src/statistics/years-behind.ts";
import type { DivideInput } from "./derive-divide.ts";

/** How many years before the figure of each economy the world, and the leading economy, had come as far. */
export function divideYears({ indicators, seriesOf }: DivideInput): DivideFigure[] {
  const found = indicators.get(divideMeasure);
  if (found === undefined) return [];
  const byYear = Map.groupBy([...seriesOf(divideMeasure).values()].flat(), ({ year }) => year);
  const paths = {
    world: found.groups.get("world")?.figures.toSorted((a, b) => a.year - b.year) ?? [],
    leader: leadingPath([...byYear].map(([year, all]) => [year, all.flatMap(({ value }) => value ?? [])] as const)),
  };
  return [...found.latest.values()].flatMap(({ economy, year, value }) =>
    Object.entries(paths).flatMap(([against, path]): DivideFigure[] => {
      const behind = value === undefined ? undefined : yearsBehind({ year, value }, path);
      if (behind === undefined) return [];
      return [
        {
          ...{ reading: "years-behind", place: economy, indicator: divideMeasure, against, year, value: behind.years },
          ...{ method: "economy", members: 1, membersWithValue: 1 },
          ...(behind.isAtLeast ? { isAtLeast: true } : {}),
        },
      ];
    }),
  );
}
