import type { Cell } from "../../components/cell.ts";
import { figureCell, rankCell } from "../../components/figure-cell.ts";
import type { Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { stages } from "./stages.ts";

/** Beside the index: its stages, then what it may go together with. */
const beside = [...stages, "ogdi", "internet-users", "egdi"] as const;

/** Every ranked economy with its index, the three stages, open data, internet use and the EGDI; best first. */
export function wholeRanking(language: Language): Html {
  const epi = figuresOf("epi");
  const codes = ["epi", ...beside];
  const columns = [
    { title: language.text("ranking.column.rank-and-economy") },
    ...codes.map((code) => ({ title: indicatorWords(language, figuresOf(code).indicator).short, numeric: true })),
  ];
  const rows = epi
    .ranks("latest")
    .toSorted((a, b) => a.rank - b.rank)
    .map((rank): Cell[] => [
      [rankCell(language, "epi", "latest", rank), " ", namedEconomy(language, rank.economy).head].flat(),
      ...codes.map((code) => cell(language, code, rank.economy, epi.newestYear)),
    ]);
  const caption = language.text("participation.ranking.caption", { year: epi.newestYear });
  return table(caption, columns, rows, { captionHidden: true, className: "ranking" });
}

/** The newest figure, its year where it is not that of the index. */
function cell(language: Language, code: string, economy: string, year: number): Cell {
  const { indicator, latest } = figuresOf(code);
  const found = latest.get(economy);
  const value = figureCell(language, indicator, found);
  return found?.value === undefined || found.year === year
    ? value
    : [value, ` <small><time>${found.year}</time></small>`];
}
