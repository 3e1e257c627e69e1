import type { DocumentFigure } from "../../src/model/follow-up.ts";
import type { GroupFigure } from "../../src/model/group-figure.ts";
import type { CountOfYear, FollowUp } from "../../src/model/then-and-now.ts";
import type { Cell } from "../../src/publishing/csv.ts";
import { figuresBesideKind, thenAndNowKind } from "../../src/publishing/tables/follow-up.ts";
import { plainTable, type PublishedTable } from "./published-table.ts";

/** Figures at the time of the documents and now, of the indicators that are offered. */
export function* publishFollowUp(
  { thenAndNow, besides }: FollowUp,
  stated: readonly DocumentFigure[],
  offered: ReadonlySet<string>,
  licence: (code: string) => string,
): Generator<PublishedTable> {
  const pairs = thenAndNow.filter(({ indicator }) => offered.has(indicator));
  yield plainTable(
    "derived/then-and-now",
    thenAndNowKind,
    pairs.map((one) => [
      one.indicator,
      one.group,
      one.baseYear,
      ...figureCells(one.then),
      ...figureCells(one.now),
      one.mark,
      one.left,
      licence(one.indicator),
    ]),
  );
  const valueOf = new Map(stated.map(({ id, value }) => [id, value]));
  yield plainTable(
    "derived/figures-beside",
    figuresBesideKind,
    besides
      .filter(({ indicator }) => offered.has(indicator))
      .map((one) => [
        one.id,
        one.indicator,
        (valueOf.get(one.id) ?? 0) / 1e6,
        ...countCells(one.then),
        ...countCells(one.now),
        licence(one.indicator),
      ]),
  );
}

const figureCells = (found: GroupFigure | undefined): Cell[] => [
  found?.year,
  found?.value,
  found?.method,
  found?.members,
  found?.membersWithValue,
  found?.populationShare,
];

const countCells = (found: CountOfYear | undefined): Cell[] => [
  found?.year,
  found === undefined ? undefined : found.value / 1e6,
  found?.method,
];
