import type { RankMove } from "../../src/model/readings.ts";
import type { SeriesBreak } from "../../src/model/survey-edition.ts";
import type { Cell } from "../../src/publishing/csv.ts";
import type { Readings } from "./derive-readings.ts";
import {
  groupDistanceKind,
  rankChangesKind,
  rankIntervalsKind,
  recomputedKind,
} from "../../src/publishing/tables/readings.ts";
import { plainTable, type PublishedTable } from "./published-table.ts";

/** The index that is ranked; its rows can be told from those of others to come. */
const indicator = "egdi";

/** Why ranks moved, how solid they are, how far the next group is, and figures worked out again. */
export function* publishReadings(
  { moves, intervals, distances, recomputed }: Readings,
  breaks: readonly SeriesBreak[],
  licence: string,
): Generator<PublishedTable> {
  yield moveTable(moves, breaks, licence);
  yield plainTable(
    "rank-intervals",
    rankIntervalsKind,
    intervals.map((one) => [
      one.economy,
      indicator,
      one.year,
      one.way,
      one.rank,
      one.best,
      one.worst,
      one.next,
      one.holdsAgainstNext === undefined ? undefined : one.holdsAgainstNext ? "holds" : "open",
      licence,
    ]),
  );
  yield plainTable(
    "derived/group-distance",
    groupDistanceKind,
    distances.map((one) => [
      one.economy,
      indicator,
      one.year,
      one.limit,
      one.points,
      ...one.parts,
      ...one.reachable.map(Number),
      licence,
    ]),
  );
  yield plainTable(
    "derived/recomputed",
    recomputedKind,
    recomputed.map((one) => [
      one.economy,
      one.indicator,
      one.year,
      one.printed,
      one.recomputed,
      one.recomputed - one.printed,
      licence,
    ]),
  );
}

function moveTable(moves: readonly RankMove[], breaks: readonly SeriesBreak[], licence: string): PublishedTable {
  const cells: Readonly<Record<string, (one: RankMove) => Cell>> = {
    economy: ({ economy }) => economy,
    indicator: () => indicator,
    year: ({ year }) => year,
    from_year: ({ fromYear }) => fromYear,
    rank_before: ({ rankBefore }) => rankBefore,
    rank_after: ({ rankAfter }) => rankAfter,
    places: ({ places }) => places,
    own: ({ own }) => own,
    others: ({ others }) => others,
    own_osi: ({ parts }) => parts?.[0],
    own_tii: ({ parts }) => parts?.[1],
    own_hci: ({ parts }) => parts?.[2],
    own_rest: ({ rest }) => rest,
    rank_own_alone: ({ rankOwnAlone }) => rankOwnAlone,
    rank_others_alone: ({ rankOthersAlone }) => rankOthersAlone,
    passed: ({ passed }) => passed.length,
    passed_by: ({ passedBy }) => passedBy.length,
    left: ({ left }) => left.length,
    entered: ({ entered }) => entered.length,
    passed_economies: ({ passed }) => passed.join(";"),
    passed_by_economies: ({ passedBy }) => passedBy.join(";"),
    method_break: ({ fromYear, year }) => (reasonsBetween(breaks, fromYear, year).length > 0 ? 1 : 0),
    method_break_reasons: ({ fromYear, year }) => reasonsBetween(breaks, fromYear, year).join(";"),
    licence: () => licence,
  };
  const rows = moves.map((one) => Object.values(cells).map((cell) => cell(one)));
  return plainTable("rank-changes", rankChangesKind, rows);
}

function reasonsBetween(breaks: readonly SeriesBreak[], from: number, to: number): string[] {
  const found = breaks.filter((one) => one.indicator === indicator && one.year > from && one.year <= to);
  return [...new Set(found.map(({ reason }) => reason))];
}
