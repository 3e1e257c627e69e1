import type { Iso3 } from "../model/economy.ts";
import type { RankMove } from "../model/readings.ts";
import type { RankedEdition } from "../model/survey-parts.ts";

/**
 * Who stands no longer above an economy and who does now, by printed rank; one that is level is not above. The places
 * gained are those passed, less those that passed, plus those above that left the ranking, less those that entered
 * above. Lists are by code; empty where either edition does not rank the economy.
 */
export function rankPassing(
  before: RankedEdition,
  after: RankedEdition,
  economy: Iso3,
): Pick<RankMove, "passed" | "passedBy" | "left" | "entered"> {
  const aboveBefore = above(before, economy);
  const aboveAfter = above(after, economy);
  const isRanked =
    ({ scores }: RankedEdition) =>
    (one: Iso3) =>
      scores.has(one);
  const gone = [...aboveBefore.difference(aboveAfter)].sort();
  const come = [...aboveAfter.difference(aboveBefore)].sort();
  return {
    passed: gone.filter(isRanked(after)),
    left: gone.filter((one) => !after.scores.has(one)),
    passedBy: come.filter(isRanked(before)),
    entered: come.filter((one) => !before.scores.has(one)),
  };
}

function above({ scores }: RankedEdition, economy: Iso3): Set<Iso3> {
  const own = scores.get(economy)?.rank ?? 0;
  return new Set([...scores.values()].flatMap((one) => (one.rank < own ? [one.economy] : [])));
}
