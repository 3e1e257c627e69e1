import { againstWorld, type DivideFigure, dividePairs } from "../../src/model/divide.ts";
import type { Iso3 } from "../../src/model/economy.ts";
import type { Group } from "../../src/model/group.ts";
import type { Series } from "../../src/model/observation.ts";
import type { PopulationOf } from "../../src/statistics/population-share.ts";
import type { DerivedIndicator } from "./derive.ts";
import { divideGroups } from "./divide-groups.ts";
import { divideInequality } from "./divide-inequality.ts";
import { dividePairFigures } from "./divide-pairs.ts";
import { divideTargets } from "./divide-targets.ts";
import { divideYears } from "./divide-years.ts";

/** What the figures of the digital divide are worked out of. */
export interface DivideInput {
  /** World, regions, income groups and LDC, LLDC, SIDS. */
  readonly groups: readonly Group[];
  readonly regions: readonly Group[];
  readonly seriesOf: (indicator: string) => ReadonlyMap<Iso3, Series>;
  readonly indicators: ReadonlyMap<string, DerivedIndicator>;
  readonly toleranceOf: (indicator: string) => number;
  readonly population: PopulationOf;
}

const kinds: readonly Group["kind"][] = ["world", "region", "income", "development"];

/** Every figure of the digital divide; those that the figures at hand do not give are left out. */
export function deriveDivide(groups: readonly Group[], from: Omit<DivideInput, "groups" | "regions">): DivideFigure[] {
  const input: DivideInput = {
    ...from,
    groups: groups.filter(({ kind }) => kinds.includes(kind)),
    regions: groups.filter(({ kind }) => kind === "region"),
  };
  return [
    ...dividePairs.flatMap((pair) => dividePairFigures(pair, input)),
    ...againstWorld.flatMap((indicator) => divideGroups(indicator, input)),
    ...divideTargets(input),
    ...divideInequality(input),
    ...divideYears(input),
  ];
}

/** Members that can count: an area without people or figures is no member that lacks a value. */
export function countable(
  { members }: Group,
  population: PopulationOf,
  year: number,
  hasFigures: (economy: Iso3) => boolean,
): Iso3[] {
  return members.filter((economy) => population(economy, year) !== undefined || hasFigures(economy));
}
