import type { GroupFigure } from "../model/group-figure.ts";
import type { Indicator } from "../model/indicator.ts";
import { asShown } from "../statistics/as-shown.ts";
import { indicatorFile, type IndicatorFile, seriesOf, type ViewSeries } from "./indicator-file.ts";

/** A group's figure that stands for it now. */
export type HeadlineRow = readonly [
  group: string,
  year: number,
  value: number,
  members: number,
  membersWithValue: number,
];

/** The figures of an indicator's groups as small as can be: lines by group, as the lines of an indicator by economy. */
export interface GroupFile extends Pick<IndicatorFile, "years" | "values" | "differences" | "statuses"> {
  readonly headlines: readonly HeadlineRow[];
}

export function groupFile(
  indicator: Pick<Indicator, "code" | "decimals">,
  groups: readonly string[],
  figuresOf: (group: string) => readonly GroupFigure[],
  headlineOf: (group: string) => GroupFigure | undefined,
): GroupFile {
  const series: ViewSeries = new Map(
    groups.map((group) => [
      group,
      figuresOf(group).map(({ year, value }) => ({ economy: group, year, value, status: "A" as const })),
    ]),
  );
  const file = indicatorFile({ indicator, series, latest: new Map(), economies: groups, ranks: [], sources: {} });
  const { years, values, differences, statuses } = file;
  const headlines = groups.flatMap((group): HeadlineRow[] => {
    const found = headlineOf(group);
    if (found === undefined) return [];
    const { year, value, members, membersWithValue } = found;
    return [[group, year, asShown(value, indicator.decimals), members, membersWithValue]];
  });
  return { years, values, differences, statuses, headlines };
}

/** The series of a file, by group. */
export const groupSeries = (file: GroupFile, groups: readonly string[]): ViewSeries =>
  seriesOf({ ...file, indicator: "", ranks: [], sources: {} }, groups);
