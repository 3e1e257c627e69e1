import { ascending } from "d3-array";
import { divideMeasure, type DivideFigure, type DivideReading } from "../../src/model/divide.ts";
import type { GroupFigure } from "../../src/model/group-figure.ts";
import { pace } from "../../src/statistics/pace.ts";
import type { DivideInput } from "./derive-divide.ts";

/** The spans over which the pace of a gap is told, in years. */
const spans = [5, 10] as const;

/** Groups against the world, and low income against high, by year; for people online also how fast the gap moves. */
export function divideGroups(indicator: string, input: DivideInput): DivideFigure[] {
  const figuresOf = (group: string): ReadonlyMap<number, GroupFigure> => {
    const found = input.indicators.get(indicator)?.groups.get(group)?.figures ?? [];
    return new Map(found.map((one) => [one.year, one]));
  };
  const compared = [
    ...input.groups.filter(({ kind }) => kind !== "world").map(({ code }) => [code, "world"] as const),
    ["income-low", "income-high"] as const,
  ];
  return compared.flatMap(([group, other]) => {
    const differences = yearly(indicator, group, other, figuresOf(group), figuresOf(other));
    return indicator === divideMeasure ? [...differences, ...paces(differences)] : differences;
  });
}

function yearly(
  indicator: string,
  place: string,
  against: string,
  own: ReadonlyMap<number, GroupFigure>,
  others: ReadonlyMap<number, GroupFigure>,
): DivideFigure[] {
  const figures = [...own.values()].sort((a, b) => ascending(a.year, b.year));
  return figures.flatMap(({ year, value, method, members, membersWithValue, populationShare }): DivideFigure[] => {
    const other = others.get(year);
    if (other === undefined || (method !== "population-weighted" && method !== "median")) return [];
    const behind = { place, indicator, against, year, method, members, membersWithValue, populationShare };
    const row = (reading: DivideReading, figure: number): DivideFigure => ({ ...behind, reading, value: figure });
    const ratio = other.value === 0 ? [] : [row("ratio", value / other.value)];
    return [row("difference", value - other.value), ...ratio];
  });
}

/** Points a year by which the difference moved, by the line through the years: towards 0 the gap closes. */
function paces(rows: readonly DivideFigure[]): DivideFigure[] {
  const differences = rows.filter(({ reading }) => reading === "difference");
  const last = differences.at(-1);
  if (last === undefined) return [];
  return spans.flatMap((span): DivideFigure[] => {
    const found = pace(differences, span);
    if (found === undefined) return [];
    const { perYear: value, fromYear } = found;
    return [{ ...last, reading: `pace-${span}`, method: "least-squares", fromYear, value }];
  });
}
