import type { Iso3 } from "../../src/model/economy.ts";
import type { Series } from "../../src/model/observation.ts";
import type { GroupDistance, RankInterval, RankMove } from "../../src/model/readings.ts";
import type { Inputs2024, Recomputed } from "../../src/model/recomputed.ts";
import type { RankedEdition } from "../../src/model/survey-parts.ts";
import { groupDistance } from "../../src/statistics/group-distance.ts";
import { rankIntervals } from "../../src/statistics/rank-intervals.ts";
import { rankMoves } from "../../src/statistics/rank-moves.ts";
import { rankedEditions } from "./ranked-editions.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";
import { gatherInputs2024, recompute2024 } from "./recompute-2024.ts";

/** What is read out of the editions of the Survey. */
export interface Readings {
  /** Between neighbouring editions, oldest first. */
  readonly moves: readonly RankMove[];
  /** Of every edition. */
  readonly intervals: readonly RankInterval[];
  /** Of the newest edition. */
  readonly distances: readonly GroupDistance[];
  readonly recomputed: readonly Recomputed[];
  readonly inputs: Inputs2024;
}

export function deriveReadings(
  { editions }: ReferenceData,
  { printedRanks, repeats }: Figures,
  seriesOf: ReadonlyMap<string, ReadonlyMap<Iso3, Series>>,
): Readings {
  const ranked = rankedEditions(editions, printedRanks, seriesOf).filter(({ scores }) => scores.size > 0);
  const inputs = gatherInputs2024(seriesOf, repeats);
  return {
    moves: neighbours(ranked).flatMap(([before, after]) => rankMoves(before, after)),
    intervals: ranked.flatMap(rankIntervals),
    distances: ranked
      .slice(-1)
      .flatMap((newest) => [...newest.scores.values()].flatMap((own) => groupDistance(own, newest) ?? [])),
    recomputed: recompute2024(inputs, seriesOf),
    inputs,
  };
}

function neighbours(editions: readonly RankedEdition[]): [RankedEdition, RankedEdition][] {
  return editions.slice(1).flatMap((after, index) => {
    const before = editions[index];
    return before === undefined ? [] : [[before, after] satisfies [RankedEdition, RankedEdition]];
  });
}
