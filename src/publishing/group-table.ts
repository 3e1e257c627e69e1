import type { Group } from "../model/group.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Table } from "./csv.ts";

/** The columns of every file of a group: a public contract. */
export const groupColumns = [
  "indicator",
  "year",
  "value",
  "unit",
  "method",
  "members",
  "members_with_value",
  "population_share",
  "basis",
  "licence",
] as const;

const shareAlike = "CC BY-NC-SA 3.0 IGO";

/** Figures of a group by indicator and year; averages of ITU figures carry ITU's licence on. */
export function groupTable(
  group: Group,
  figures: ReadonlyMap<string, readonly GroupFigure[]>,
  indicators: ReadonlyMap<string, Indicator>,
): Table {
  const rows = [...figures].flatMap(([code, ofIndicator]) => {
    const indicator = indicators.get(code);
    if (indicator === undefined) return [];
    return ofIndicator.map((figure) => [
      code,
      figure.year,
      figure.value,
      indicator.unit,
      figure.method,
      figure.members,
      figure.membersWithValue,
      figure.populationShare,
      indicator.survey ? group.surveyBasis : group.basis,
      indicator.licence.startsWith(shareAlike) ? `${shareAlike}, computed from ITU figures` : indicator.licence,
    ]);
  });
  return { columns: groupColumns, rows };
}
