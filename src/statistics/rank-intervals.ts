import type { RankInterval, RankIntervalWay, RankRange } from "../model/readings.ts";
import type { PartNumbers, RankedEdition, RankedScore } from "../model/survey-parts.ts";
import { orderHolds } from "./order-over-weights.ts";
import { ranksOverWeights } from "./ranks-over-weights.ts";
import { roundingRange, roundingUnit } from "./rounding-range.ts";
import { anyWeights, dot, weightsWithinQuarter } from "./weight-region.ts";
import { weightedRank, weightsWithout } from "./weighted-rank.ts";

/** One way in which ranks are uncertain: the ranks of one among the others, and whether one stays above another. */
interface Way {
  readonly way: RankIntervalWay;
  readonly range: (own: RankedScore, others: readonly RankedScore[]) => RankRange;
  readonly holds: (upper: RankedScore, lower: RankedScore) => boolean;
  /** Without the printed rank: the rank under one other weighting. */
  readonly bare?: boolean;
}

/**
 * The intervals of ranks of every economy of an edition, each widened to hold the printed rank, and whether each keeps
 * its order with the one printed next. Of an edition whose weights are not described only what rounding leaves open.
 */
export function rankIntervals(edition: RankedEdition): RankInterval[] {
  const byRank = [...edition.scores.values()].sort((a, b) => a.rank - b.rank || (a.economy < b.economy ? -1 : 1));
  const ways = [roundingWay(byRank), ...(edition.weights === undefined ? [] : weightWays(edition.weights))];
  return byRank.flatMap((own, index) => {
    const others = byRank.filter((other) => other !== own);
    const next = byRank[index + 1];
    return ways.map(({ way, range, holds, bare }) => {
      const [best, worst] = range(own, others);
      return {
        economy: own.economy,
        year: edition.year,
        way,
        rank: own.rank,
        best: bare ? best : Math.min(best, own.rank),
        worst: bare ? worst : Math.max(worst, own.rank),
        next: next?.economy,
        holdsAgainstNext: next === undefined ? undefined : holds(own, next),
      };
    });
  });
}

/** A hundredth of the scale: nothing is printed more coarsely. */
const coarsest = 1000;

function roundingWay(scores: readonly RankedScore[]): Way {
  const unit = roundingUnit(
    scores.map(({ score }) => score),
    coarsest,
  );
  return {
    way: "rounding",
    range: (own, others) =>
      roundingRange(
        own.score,
        others.map(({ score }) => score),
        unit,
      ),
    holds: (upper, lower) => upper.score - lower.score >= unit,
  };
}

const partsOf = (scores: readonly RankedScore[]): PartNumbers[] => scores.map(({ parts }) => parts);

function weightWays(official: PartNumbers): Way[] {
  const within = weightsWithinQuarter(official);
  const [noOsi, noTii, noHci] = [0, 1, 2].map((part) => weightsWithout(official, part as 0 | 1 | 2));
  const without = [noOsi, noTii, noHci].filter((weights) => weights !== undefined);
  const single = (way: RankIntervalWay, weights: PartNumbers): Way => ({
    way,
    range: (own, others) => {
      const rank = weightedRank(own.parts, partsOf(others), weights);
      return [rank, rank];
    },
    holds: (upper, lower) => dot(upper.parts, weights) >= dot(lower.parts, weights),
    bare: true,
  });
  const region = (way: RankIntervalWay, weightings: typeof within): Way => ({
    way,
    range: (own, others) => ranksOverWeights(own.parts, partsOf(others), weightings),
    holds: (upper, lower) => orderHolds(upper.parts, lower.parts, weightings),
  });
  return [
    region("weights-25", within),
    region("weights-any", anyWeights),
    {
      way: "without-one",
      range: (own, others) => {
        const ranks = without.map((weights) => weightedRank(own.parts, partsOf(others), weights));
        return [Math.min(...ranks), Math.max(...ranks)];
      },
      holds: (upper, lower) => without.every((weights) => dot(upper.parts, weights) >= dot(lower.parts, weights)),
    },
    ...(["without-osi", "without-tii", "without-hci"] as const).flatMap((way, part) => {
      const weights = without[part];
      return weights === undefined ? [] : [single(way, weights)];
    }),
  ];
}
