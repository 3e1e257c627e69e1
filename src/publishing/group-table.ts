import type { Group } from "../model/group.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Table } from "./csv.ts";
import { derivedLicence } from "./licence-texts.ts";
import { columnNames } from "./table-kind.ts";
import { groupFiguresKind } from "./tables/group-figures.ts";

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
      derivedLicence(indicator.licence),
    ]);
  });
  return { columns: columnNames(groupFiguresKind), rows };
}
