import { ascending, bisectRight } from "d3-array";
import type { RankMove } from "../model/readings.ts";
import type { RankedEdition, RankedScore } from "../model/survey-parts.ts";
import { orderAveraged, ordersOf } from "./order-averaged.ts";
import { rankPassing } from "./rank-passing.ts";
import { scoreChanges } from "./score-changes.ts";

const ownPlayers = [0, 1, 2, 3];
const othersPlayer = 4;
/** The economy's own components change together, before or after the others do: their sum is the part of its own. */
const orders = ordersOf(ownPlayers).flatMap((own) => [
  [...own, othersPlayer],
  [othersPlayer, ...own],
]);
const allOwn = 0b1111;
const all = 0b11111;

/** An edition and its scores from the lowest. */
interface Field {
  readonly edition: RankedEdition;
  readonly sorted: readonly number[];
}

/**
 * Why ranks moved between two editions, of every economy that both rank: the places gained, split between its own
 * change of score and that of the others (Shapley value of two players), and its own part between its components (Owen
 * value; the three components and what rounding leaves are one coalition). A rank that is neither edition's is one more
 * than the number of economies with a higher score, the others at their printed scores of either edition; the ranks of
 * the editions themselves are the printed ones.
 */
export function rankMoves(before: RankedEdition, after: RankedEdition): RankMove[] {
  const [earlier, later] = [fieldOf(before), fieldOf(after)];
  return [...before.scores.values()].flatMap((old) => {
    const now = after.scores.get(old.economy);
    return now === undefined ? [] : [moveOf(old, now, earlier, later)];
  });
}

function fieldOf(edition: RankedEdition): Field {
  return { edition, sorted: [...edition.scores.values()].map(({ score }) => score).sort(ascending) };
}

function moveOf(old: RankedScore, now: RankedScore, earlier: Field, later: Field): RankMove {
  const [before, after] = [earlier.edition, later.edition];
  const found = scoreChanges(old, now, { before: before.weights, after: after.weights });
  const places = placesGained(
    old,
    now,
    earlier,
    later,
    found ?? { scale: 1, changes: [now.score - old.score, 0, 0, 0] },
  );
  const [osi = NaN, tii = NaN, hci = NaN, rest = NaN] = orderAveraged(orders, places);
  const [ownAlone, othersAlone] = [places(allOwn), places(1 << othersPlayer)];
  const own = (ownAlone + places(all) - othersAlone) / 2;
  return {
    economy: old.economy,
    fromYear: before.year,
    year: after.year,
    rankBefore: old.rank,
    rankAfter: now.rank,
    places: places(all),
    own,
    others: places(all) - own,
    parts: found === undefined ? undefined : [osi, tii, hci],
    rest: found === undefined ? undefined : rest,
    rankOwnAlone: old.rank - ownAlone,
    rankOthersAlone: old.rank - othersAlone,
    ...rankPassing(before, after, old.economy),
  };
}

/** The places gained had only some changed: bits of components, and of the others. Each is worked out once. */
function placesGained(
  old: RankedScore,
  now: RankedScore,
  earlier: Field,
  later: Field,
  { scale, changes }: { readonly scale: number; readonly changes: readonly number[] },
): (players: number) => number {
  const known = new Map([
    [0, 0],
    [all, old.rank - now.rank],
  ]);
  return (players) => {
    const there = known.get(players);
    if (there !== undefined) return there;
    const change = changes.reduce((sum, one, player) => (players & (1 << player) ? sum + one : sum), 0);
    const field = players & (1 << othersPlayer) ? later : earlier;
    const places = old.rank - rankAmong(field, old.economy, old.score + change / scale);
    known.set(players, places);
    return places;
  };
}

/** One more than the number of other economies with a higher score. Scores are whole, so only the whole part counts. */
function rankAmong({ edition, sorted }: Field, economy: string, score: number): number {
  const whole = Math.floor(score);
  const higher = sorted.length - bisectRight(sorted, whole);
  return higher + ((edition.scores.get(economy)?.score ?? -Infinity) > whole ? 0 : 1);
}
