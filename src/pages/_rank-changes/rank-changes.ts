import { rankCell } from "../../components/figure-cell.ts";
import type { Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { editions, figuresOf, rankMoves } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { RankMove } from "../../model/readings.ts";
import { movers } from "../../statistics/movers.ts";
import { downloadLinks } from "../_figures/download.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { paths } from "../_paths.ts";
import { moveCells, moveColumns } from "../_readings/move-figure.ts";
import { methodSentence } from "../_readings/move-sentences.ts";

const extremesShown = 5;

/** The editions with an earlier one to compare with, newest first. */
export function editionsWithMoves(): number[] {
  const years = new Set([...rankMoves.values()].flat().map(({ year }) => year));
  return editions.flatMap(({ year }) => (years.has(year) ? [year] : [])).reverse();
}

/** Why ranks moved up to an edition, for all economies that it and the one before rank. */
export function rankChanges(language: Language, year: number) {
  const moves = [...rankMoves.values()].flat().filter((move) => move.year === year);
  moves.sort((a, b) => a.rankAfter - b.rankAfter || (a.economy < b.economy ? -1 : 1));
  const fromYear = moves[0]?.fromYear ?? year;
  const text = (key: string, values = {}): string => language.text(`rank-changes.${key}`, values);
  const { rises, falls } = extremes(moves);
  const method = methodSentence(language, year);
  return {
    title: text("title", { from: fromYear, year }),
    description: text("description", { from: fromYear, year }),
    lead: text("lead"),
    summary: [summary(language, moves), ...(method === undefined ? [] : [method])],
    years: editionsWithMoves().map((one) => ({
      href: paths.rankChangesOf(language.tag, one),
      text: String(one),
      current: one === year,
    })),
    sections: [
      {
        id: "largest",
        title: text("largest"),
        html: movesTable(language, rises, text("rises")) + movesTable(language, falls, text("falls")),
      },
      { id: "all", title: text("all"), html: movesTable(language, moves, text("caption", { from: fromYear, year })) },
    ],
    notes: [text("note.parts"), text("note.passed"), text("note.field")],
    method: { href: paths.methodology(language.tag, "why-ranks-moved"), text: text("method") },
    source: sourceLine(
      language,
      sourceKeys(
        [...figuresOf("egdi").series.values()].flat().filter((one) => one.year === year || one.year === fromYear),
      ),
    ),
    downloads: downloadLinks([{ path: "rank-changes.csv", text: text("download") }]),
  };
}

function extremes(moves: readonly RankMove[]): { rises: RankMove[]; falls: RankMove[] } {
  const ranks = (of: "rankBefore" | "rankAfter") => new Map(moves.map((move) => [move.economy, move[of]]));
  const found = movers(ranks("rankBefore"), ranks("rankAfter"), extremesShown);
  const those = (some: readonly { economy: string }[]): RankMove[] =>
    some.flatMap(({ economy }) => moves.find((move) => move.economy === economy) ?? []);
  return { rises: those(found.rises), falls: those(found.falls) };
}

/** How many rose, fell and stayed. */
function summary(language: Language, moves: readonly RankMove[]): string {
  const count = (which: (places: number) => boolean): number => moves.filter(({ places }) => which(places)).length;
  return language.text("rank-changes.summary", {
    up: language.count(
      "rank-changes.economies",
      count((places) => places > 0),
    ),
    down: language.count(
      "rank-changes.economies",
      count((places) => places < 0),
    ),
    same: language.count(
      "rank-changes.economies",
      count((places) => places === 0),
    ),
  });
}

function movesTable(language: Language, moves: readonly RankMove[], caption: string): Html {
  return table(
    caption,
    [
      { title: language.text("economy") },
      { title: language.text("rank-changes.before"), numeric: true },
      ...moveColumns(language),
    ],
    moves.map((move) => [
      namedEconomy(language, move.economy).head,
      rankCell(language, "egdi", move.fromYear, figuresOf("egdi").rank(move.economy, move.fromYear)),
      ...moveCells(language, move),
    ]),
  );
}
