import { spans, type SpansRow } from "../../charts/spans.ts";
import { valueTicks } from "../../charts/value-ticks.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import type { Cell } from "../../components/cell.ts";
import type { Html } from "../../components/html.ts";
import { type Column, table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { RankMove } from "../../model/readings.ts";
import { surveyParts } from "../../model/survey-parts.ts";
import { chartDownload } from "../_figures/download.ts";
import { sourceKeys, sourced } from "../_figures/source-line.ts";
import { hasRest, moveFigures } from "./move-figures.ts";

/** What gave how many places in the newest move, as bars; its table has every move of the economy. */
export function moveFigure(language: Language, economy: Economy, moves: readonly RankMove[]): ChartFigure | undefined {
  const move = moves.at(-1);
  if (move === undefined) return undefined;
  const title = language.text("reading.moves.chart");
  return {
    id: "rank-moves",
    title,
    when: language.range(move.fromYear, move.year),
    narrow: spans({
      width: 328,
      title,
      description: language.text("reading.moves.chart.description", { economy: language.economyName(economy) }),
      rows: moveRows(language, move),
      ...placesAxis(language, move),
      line: 0,
    }),
    numbers: movesTable(language, economy, moves),
    ...sourced(language, sourceKeys(figuresOf("egdi").series.get(economy.iso3) ?? [])),
    download: chartDownload("rank-changes.csv"),
  };
}

function moveRows(language: Language, move: RankMove): SpansRow[] {
  const row = (label: string, to: number, decimals = 1): SpansRow => ({
    label: language.text(label),
    from: 0,
    to,
    figure: language.signed(to, decimals),
  });
  return [
    ...surveyParts.flatMap((part, index) => {
      const value = move.parts?.[index];
      return value === undefined ? [] : [row(`profile.part.${part}`, value)];
    }),
    ...(hasRest(move) ? [row("reading.column.rest", move.rest ?? 0)] : []),
    ...(move.parts === undefined ? [row("reading.column.own", move.own)] : []),
    row("reading.column.others", move.others),
    { ...row("reading.column.places", move.places, 0), strong: true },
  ];
}

function placesAxis(language: Language, move: RankMove) {
  const all = [0, move.others, move.places, move.own, ...(move.parts ?? []), move.rest ?? 0];
  const format = (value: number): string => language.signed(value, 0);
  const reach = [Math.min(...all, -1), Math.max(...all, 1)] as const;
  const { from, to, ticks } = valueTicks(reach[0], reach[1], 5, format);
  return { domain: [Math.min(from, reach[0]), Math.max(to, reach[1])] as const, ticks, format };
}

/** The columns of a table of moves behind its first one. */
export function moveColumns(language: Language): Column[] {
  const column = (key: string): Column => ({ title: language.text(key), numeric: true });
  return [
    column("reading.column.rank"),
    column("reading.column.places"),
    column("reading.column.own"),
    ...surveyParts.map((part) => column(`profile.part.${part}`)),
    column("reading.column.others"),
    column("reading.column.passed"),
    column("reading.column.passed-by"),
  ];
}

/** The cells of a move in these columns. */
export function moveCells(language: Language, move: RankMove): Cell[] {
  const shown = moveFigures(language, move);
  return [shown.after, shown.places, shown.own, ...shown.parts, shown.others, shown.passed, shown.passedBy];
}

function movesTable(language: Language, economy: Economy, moves: readonly RankMove[]): Html {
  return table(
    language.text("reading.moves.caption", { economy: language.economyName(economy) }),
    [{ title: language.text("edition") }, ...moveColumns(language)],
    moves.toReversed().map((move) => [{ year: move.year }, ...moveCells(language, move)]),
    { captionHidden: true },
  );
}
