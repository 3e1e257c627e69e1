import { absence, figure, groupFigureHtml, rankChangeHtml, rankHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { KeyFigure } from "../../components/key-figure.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { economies, editions, figures, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { movers, type Move } from "../../statistics/movers.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { indicatorWords, shortNameWithUnit } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";

const worldFigures = ["egdi", "internet-users", "mobile-broadband-per-100", "price-mobile-data-5gb-gni"] as const;
const moversShown = 6;

/** Four numbers of the world, each with its year and what it was before. */
export function worldKeyFigures(language: Language): KeyFigure[] {
  return worldFigures.map((code) => {
    const { indicator, groupFigures, groupHeadline } = figuresOf(code);
    const words = indicatorWords(language, indicator);
    const now = groupHeadline("world");
    const before =
      now === undefined
        ? undefined
        : groupFigures("world").findLast(({ year, method }) => year < now.year && method === now.method);
    const was =
      before === undefined
        ? []
        : [
            phrase(language, "home.was", {
              value: groupFigureHtml(language, indicator, "world", before),
              year: String(before.year),
              n: language.number(before.membersWithValue, 0),
            }),
          ];
    const behind =
      now === undefined
        ? []
        : [escapeHtml(language.text(`home.method.${now.method}`, { n: language.number(now.membersWithValue, 0) }))];
    return {
      name: shortNameWithUnit(language, words),
      big: now === undefined ? absence(language) : groupFigureHtml(language, indicator, "world", now),
      unit: words.unit.startsWith("%") ? "%" : "",
      more: [...(now === undefined ? [] : [`<time>${now.year}</time>`]), ...was, ...behind].join(" · "),
    };
  });
}

/** The sources of these four numbers. */
export function worldSources(language: Language): Html {
  const observations = worldFigures.flatMap((code) => [...figuresOf(code).latest.values()]);
  return sourceLine(language, sourceKeys(observations));
}

/** The largest rises and falls in the EGDI's rank between the last two editions, as two tables. */
export function moversTables(language: Language): {
  readonly rises: Html;
  readonly falls: Html;
  readonly from: number;
  readonly to: number;
} {
  const [before, last] = editions.slice(-2);
  const egdi = figuresOf("egdi");
  const ranks = (year: number): Map<string, number> =>
    new Map(egdi.ranks(year).map(({ economy, rank }) => [economy, rank]));
  const [from, to] = [before?.year ?? 0, last?.year ?? 0];
  const { rises, falls } = movers(ranks(from), ranks(to), moversShown);
  const asTable = (moves: readonly Move[], kind: "rises" | "falls"): Html =>
    table(
      language.text(`home.movers.${kind}`, { from }),
      [
        { title: language.text("economy") },
        { title: language.text("home.movers.places"), numeric: true },
        { title: language.text("home.movers.rank", { year: to }), numeric: true },
        { title: language.text("home.movers.score", { year: to }), numeric: true },
      ],
      moves.flatMap(({ economy }) => {
        const found = economies.get(economy);
        const change = egdi.changes(economy).find(({ span }) => span === "previous");
        if (found === undefined || change === undefined) return [];
        const arrow = kind === "rises" ? "▲" : "▼";
        return [
          [
            `<a href="${paths.economy(language.tag, economy)}">${escapeHtml(language.economyName(found))}</a>`,
            `<span class="${kind === "rises" ? "up" : "down"}"><span aria-hidden="true">${arrow}</span> ${rankChangeHtml(language, "egdi", change)}</span>`,
            rankHtml(language, "egdi", "latest", egdi.rank(economy, "latest")),
            figure(language, egdi.indicator, egdi.latest.get(economy)),
          ],
        ];
      }),
    );
  return { rises: asTable(rises, "rises"), falls: asTable(falls, "falls"), from, to };
}

/** Links to the headline indicators, by their short names. */
export const headlineLinks = (language: Language): { href: string; text: string }[] =>
  [...figures.values()]
    .filter(({ indicator }) => indicator.headline)
    .map(({ indicator }) => ({
      href: paths.indicator(language.tag, indicator.code),
      text: indicatorWords(language, indicator).short,
    }));

/** Links to the EGDI map of each edition, newest first. */
export const editionLinks = (language: Language): { href: string; text: string }[] =>
  editions
    .toReversed()
    .map(({ year }) => ({ href: paths.indicatorYear(language.tag, "egdi", year), text: String(year) }));
