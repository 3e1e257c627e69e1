import type { Cell } from "../../src/publishing/csv.ts";
import { spreadByYear } from "../../src/statistics/spread-by-year.ts";
import { type Derived, seriesByIndicator } from "./derive.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";

/** How the members of each group spread, for the headline indicators, in the years for which the group has a figure. */
export function spreadRows(
  { groups, indicators }: ReferenceData,
  { observations }: Figures,
  derived: Derived,
  offered: ReadonlySet<string>,
  licence: (indicator: string) => string,
): Cell[][] {
  const series = seriesByIndicator(observations);
  const wanted = [...indicators.values()].filter(({ code, headline }) => headline && offered.has(code));
  return groups.flatMap((group) =>
    wanted.flatMap(({ code, survey }) => {
      const years = (derived.indicators.get(code)?.groups.get(group.code)?.figures ?? []).map(({ year }) => year);
      const members = survey ? group.surveyMembers : group.members;
      return spreadByYear({ members, series: series.get(code) ?? new Map(), years }).map((one) => [
        group.code,
        code,
        one.year,
        one.n,
        one.minimum,
        one.lowerQuartile,
        one.median,
        one.upperQuartile,
        one.maximum,
        licence(code),
      ]);
    }),
  );
}
