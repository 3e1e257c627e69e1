import type { DivideFigure, DividePair, DivideReading } from "../../src/model/divide.ts";
import { type PairFigure, pairFigure } from "../../src/statistics/pair-figure.ts";
import { latestPairs, type PairsByYear, sameYearPairs } from "../../src/statistics/same-year-pairs.ts";
import { fsum } from "d3-array";
import { countable, type DivideInput } from "./derive-divide.ts";

/** Two measures of groups and economies, each in one year, and what lies between them. */
export function dividePairFigures(pair: DividePair, input: DivideInput): DivideFigure[] {
  const [first, second] = [input.seriesOf(pair.first), input.seriesOf(pair.second)];
  const pairs = sameYearPairs(first, second);
  const toleranceYears = input.toleranceOf(pair.first);
  const newest = [...pairs.keys()].at(-1) ?? 0;
  const { population } = input;
  const ofGroups = input.groups.flatMap((group) => {
    const members = countable(group, population, newest, (economy) => first.has(economy) || second.has(economy));
    const found = pairFigure({ members, pairs, toleranceYears, population });
    return found === undefined ? [] : groupRows(pair, group.code, found, pairs, input);
  });
  return [...ofGroups, ...economyRows(pair, pairs, toleranceYears)];
}

function groupRows(
  pair: DividePair,
  place: string,
  found: PairFigure,
  pairs: PairsByYear,
  input: DivideInput,
): DivideFigure[] {
  const { year, fromYear, method, members, membersWithValue, populationShare } = found;
  const behind = { place, year, fromYear, method, members, membersWithValue, populationShare };
  const row = (reading: DivideReading, value: number | undefined, turned = false): DivideFigure[] =>
    value === undefined
      ? []
      : [{ ...behind, reading, value, indicator: turned ? pair.second : pair.first, against: turned ? pair.first : pair.second }];
  return [
    ...row("level", found.first),
    ...row("level", found.second, true),
    ...(pair.by === "usage" ? [] : row("ratio", found.ratio)),
    ...row("difference", found.difference),
    ...(pair.by === "usage" && method === "population-weighted"
      ? row("million-people", millionPeople(place, year, pairs, input))
      : []),
  ];
}

/**
 * In reach and not online, of the members with both, in millions: at least so many, as people can be online who are not
 * in reach. Where more are online than are in reach it is none.
 */
function millionPeople(place: string, year: number, pairs: PairsByYear, input: DivideInput): number {
  const members = input.groups.find(({ code }) => code === place)?.members ?? [];
  return fsum(members, (economy) => {
    const pair = pairs.get(year)?.get(economy);
    const people = input.population(economy, year) ?? 0;
    return pair === undefined ? 0 : (people * Math.max(0, pair.first - pair.second)) / 100 / 1_000_000;
  });
}

function economyRows(pair: DividePair, pairs: PairsByYear, toleranceYears: number): DivideFigure[] {
  return [...latestPairs(pairs, toleranceYears).values()].flatMap(({ economy, year, first, second }) => {
    const row = (reading: DivideReading, value: number): DivideFigure => ({
      ...{ reading, place: economy, indicator: pair.first, against: pair.second, year, value },
      ...{ method: "economy", members: 1, membersWithValue: 1 },
    });
    const ratio = pair.by === "usage" || second === 0 ? [] : [row("ratio", first / second)];
    return [...ratio, row("difference", first - second)];
  });
}
