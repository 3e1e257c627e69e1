import type { Iso3 } from "../../src/model/economy.ts";
import type { Group } from "../../src/model/group.ts";
import type { GroupFigure } from "../../src/model/group-figure.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { CrossSection, Series } from "../../src/model/observation.ts";
import { groupFigure } from "../../src/statistics/group-figure.ts";
import { groupHeadline } from "../../src/statistics/group-headline.ts";
import { medianOfMembersWithValue } from "../../src/statistics/group-median.ts";
import type { PopulationOf } from "../../src/statistics/population-share.ts";
import type { DerivedIndicator } from "./derive.ts";

/** The figures of every group by year, and the one that stands for the group. */
export function deriveGroups(
  { averaging, survey, toleranceYears }: Indicator,
  of: {
    readonly groups: readonly Group[];
    readonly series: ReadonlyMap<Iso3, Series>;
    readonly sections: ReadonlyMap<number, CrossSection>;
    readonly latest: CrossSection;
    readonly newest: number;
    readonly population: PopulationOf;
  },
): DerivedIndicator["groups"] {
  const { groups, series, sections, latest, newest, population } = of;
  // An area without people or figures, or a dissolved State, is no member that lacks a value.
  const canCount = (economy: Iso3): boolean => population(economy, newest) !== undefined || series.has(economy);
  const figuresOf = (group: Group): { figures: GroupFigure[]; headline: GroupFigure | undefined } => {
    const members = (survey ? group.surveyMembers : group.members).filter(canCount);
    const figures = [...sections].flatMap(
      ([year, values]) => groupFigure({ averaging, members, values, year, population }) ?? [],
    );
    const fallback = (): GroupFigure | undefined =>
      averaging === "none" ? undefined : medianOfMembersWithValue({ members, latest, population, newestYear: newest });
    return { figures, headline: groupHeadline(figures, fallback, newest, toleranceYears) };
  };
  return new Map(groups.map((group) => [group.code, figuresOf(group)]));
}
