import { divideFigures, groups } from "../../dataset.ts";
import type { DivideFigure, DivideReading } from "../../model/divide.ts";
import type { Group } from "../../model/group.ts";

const keyOf = (reading: DivideReading, place: string, indicator: string, against: string): string =>
  [reading, place, indicator, against].join("/");

const byKey = Map.groupBy(divideFigures, ({ reading, place, indicator, against }) =>
  keyOf(reading, place, indicator, against),
);

/** The years of a figure of the digital divide, oldest first. */
export const divideYears = (
  reading: DivideReading,
  place: string,
  indicator: string,
  against: string,
): readonly DivideFigure[] => byKey.get(keyOf(reading, place, indicator, against)) ?? [];

/** Its newest, or the one of a year. */
export function divideFigure(
  reading: DivideReading,
  place: string,
  indicator: string,
  against: string,
  at?: number,
): DivideFigure | undefined {
  const years = divideYears(reading, place, indicator, against);
  return at === undefined ? years.at(-1) : years.find(({ year }) => year === at);
}

const isGroup: ReadonlySet<string> = new Set(groups.map(({ code }) => code));

/** The figures of a reading for single economies. */
export const divideEconomies = (reading: DivideReading, indicator: string, against: string): readonly DivideFigure[] =>
  divideFigures.filter(
    (one) =>
      one.reading === reading && one.indicator === indicator && one.against === against && !isGroup.has(one.place),
  );

/** The groups of one or more kinds in the order of the reference: regions, income groups, LDC, LLDC, SIDS. */
export const groupsOf = (...kinds: readonly Group["kind"][]): string[] =>
  kinds.flatMap((kind) => groups.filter((group) => group.kind === kind).map(({ code }) => code));
