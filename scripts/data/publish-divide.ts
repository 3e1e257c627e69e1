import type { DivideFigure, DivideReading } from "../../src/model/divide.ts";
import { divideKind } from "../../src/publishing/tables/divide.ts";
import { plainTable, type PublishedTable } from "./published-table.ts";

const units: Readonly<Record<DivideReading, string>> = {
  level: "%",
  ratio: "ratio",
  difference: "percentage points",
  "economies-above": "% of economies",
  "people-above": "% of people",
  "million-people": "million people",
  gini: "index",
  theil: "index",
  "theil-between": "index",
  "theil-within": "index",
  "pace-5": "percentage points a year",
  "pace-10": "percentage points a year",
  "years-behind": "years",
};

/**
 * The table of the digital divide, without what rests on figures that are not offered.
 * @param licence of figures worked out of an indicator
 */
export function publishDivide(
  figures: readonly DivideFigure[],
  offered: ReadonlySet<string>,
  indicators: ReadonlySet<string>,
  licence: (code: string) => string,
): PublishedTable {
  const isOffered = (code: string): boolean => !indicators.has(code) || offered.has(code);
  const kept = figures.filter(({ indicator, against }) => isOffered(indicator) && isOffered(against));
  // Of two measures the stricter terms hold: those of ITU carry on.
  const terms = ({ indicator, against }: DivideFigure): string =>
    [indicator, ...(indicators.has(against) ? [against] : [])].map(licence).sort().at(-1) ?? "";
  return plainTable(
    "divide",
    divideKind,
    kept.map((one) => [
      one.reading,
      one.place,
      one.indicator,
      one.against,
      one.year,
      one.fromYear,
      one.value,
      one.isAtLeast === true ? 1 : 0,
      units[one.reading],
      one.method,
      one.members,
      one.membersWithValue,
      one.populationShare,
      terms(one),
    ]),
  );
}
