import { extent, fsum, median } from "d3-array";
import type { SameYearPair } from "../model/divide.ts";
import type { Iso3 } from "../model/economy.ts";
import { coverageNeeded, leastShareOfMembers } from "./group-figure.ts";
import { populationShare, type PopulationOf } from "./population-share.ts";
import { latestPairs, type PairsByYear } from "./same-year-pairs.ts";

/** Two measures of a group and what lies between them. */
export interface PairFigure {
  readonly first: number;
  readonly second: number;
  /** first / second; undefined where the second is 0. */
  readonly ratio: number | undefined;
  /** first − second, in percentage points. */
  readonly difference: number;
  readonly fromYear: number;
  readonly year: number;
  readonly method: "population-weighted" | "median-of-members-with-value";
  readonly members: number;
  readonly membersWithValue: number;
  readonly populationShare: number | undefined;
}

interface PairGroup {
  readonly members: readonly Iso3[];
  readonly pairs: PairsByYear;
  readonly toleranceYears: number;
  readonly population: PopulationOf;
}

/**
 * How far two measures stand apart in a group, by the rule of all group figures: in the newest year within the
 * tolerance in which the members with both hold `coverageNeeded` of the people and are `leastShareOfMembers` of the
 * members, from the averages weighted by population, Σ people·first / Σ people·second; else the medians of the members
 * with both, each from its newest year within the tolerance. Undefined where no member has both.
 */
export function pairFigure(group: PairGroup): PairFigure | undefined {
  const { pairs, toleranceYears } = group;
  const newest = [...pairs.keys()].at(-1);
  if (newest === undefined) return undefined;
  const recent = [...pairs].filter(([year]) => year >= newest - toleranceYears).reverse();
  for (const [year, section] of recent) {
    const found = weighted(group, section, year);
    if (found !== undefined) return found;
  }
  return medians(group, latestPairs(pairs, toleranceYears), newest);
}

/** The figure of one year from averages weighted by population; undefined where too few stand behind it. */
export function weighted(
  { members, population }: Pick<PairGroup, "members" | "population">,
  section: ReadonlyMap<Iso3, SameYearPair>,
  year: number,
): PairFigure | undefined {
  const counted = members.flatMap((economy) => {
    const [pair, people] = [section.get(economy), population(economy, year)];
    return pair === undefined || people === undefined ? [] : [{ ...pair, people }];
  });
  const share = populationShare(members, (economy) => section.has(economy), population, year);
  if (share === undefined || share < coverageNeeded || counted.length < members.length * leastShareOfMembers)
    return undefined;
  const people = fsum(counted, (one) => one.people);
  const first = fsum(counted, (one) => one.people * one.first) / people;
  const second = fsum(counted, (one) => one.people * one.second) / people;
  return {
    ...{ first, second, ratio: second === 0 ? undefined : first / second, difference: first - second },
    ...{ fromYear: year, year, method: "population-weighted" },
    ...{ members: members.length, membersWithValue: counted.length, populationShare: share },
  };
}

function medians(
  { members, population }: PairGroup,
  latest: ReadonlyMap<Iso3, SameYearPair>,
  newest: number,
): PairFigure | undefined {
  const found = members.flatMap((economy) => latest.get(economy) ?? []);
  const [fromYear, year] = extent(found, (pair) => pair.year);
  const first = median(found, (pair) => pair.first);
  const second = median(found, (pair) => pair.second);
  const difference = median(found, (pair) => pair.first - pair.second);
  if (first === undefined || second === undefined || difference === undefined) return undefined;
  return {
    ...{ first, second, difference },
    ratio: median(found, (pair) => (pair.second === 0 ? undefined : pair.first / pair.second)),
    ...{ fromYear: fromYear ?? newest, year: year ?? newest, method: "median-of-members-with-value" },
    ...{ members: members.length, membersWithValue: found.length },
    populationShare: populationShare(members, (economy) => latest.has(economy), population, newest),
  };
}
