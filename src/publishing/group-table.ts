import type { Group } from "../model/group.ts";
import type { Indicator } from "../model/indicator.ts";
import type { GroupFigure } from "../statistics/group-figure.ts";
import type { Table } from "./csv.ts";

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
  return {
    columns: ["indicator", "year", "value", "unit", "method", "members", "members_with_value", "population_share", "basis", "licence"],
    rows,
  };
}
