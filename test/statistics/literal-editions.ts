import type { PartNumbers, RankedEdition } from "../../src/model/survey-parts.ts";
import { competitionRanks } from "../../src/statistics/competition-ranks.ts";

/** An edition in which each economy's score is the mean of its parts, ranked by it. */
export function edition(
  year: number,
  parts: Readonly<Record<string, PartNumbers>>,
  weights: RankedEdition["weights"] = [1, 1, 1],
): RankedEdition {
  const scores = new Map(Object.entries(parts).map(([economy, its]) => [economy, (its[0] + its[1] + its[2]) / 3]));
  const ranks = competitionRanks(scores, "higher");
  return {
    year,
    weights,
    scores: new Map(
      [...scores].map(([economy, score]) => [
        economy,
        { economy, score, rank: ranks.get(economy) ?? NaN, parts: parts[economy] ?? [NaN, NaN, NaN] },
      ]),
    ),
  };
}

/** The same score in all three parts. */
export const flat = (score: number): PartNumbers => [score, score, score];
