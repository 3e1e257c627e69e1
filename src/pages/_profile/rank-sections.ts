import { escapeHtml, type Html } from "../../components/html.ts";
import type { PageSection } from "../../components/page-section.ts";
import { editions, figuresOf, rankMoves } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { RankMove } from "../../model/readings.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { paths } from "../_paths.ts";
import { distanceSentences, intervalSentences } from "../_readings/interval-sentences.ts";
import { methodSentence, moveSentences, passingSentences } from "../_readings/move-sentences.ts";
import type { ProfileCharts } from "./profile-charts.ts";
import { profileSection } from "./profile-section.ts";

/** Why the rank of a member moved, and how solid it is. */
export function rankSections(language: Language, economy: Economy, charts: ProfileCharts): PageSection[] {
  const year = editions.at(-1)?.year;
  if (year === undefined) return [];
  return [movesSection(language, economy, charts, year), soliditySection(language, economy, charts, year)];
}

function movesSection(language: Language, economy: Economy, charts: ProfileCharts, year: number): PageSection {
  const moves = rankMoves.get(economy.iso3) ?? [];
  const newest = moves.at(-1);
  const paragraphs =
    newest?.year === year
      ? newestMove(language, economy, newest)
      : [escapeHtml(noMove(language, economy, year)), more(language)];
  const names = newest === undefined ? [] : passingNotes(language, newest);
  const before = [
    ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`),
    ...names.map((note) => `<p class="note">${note}</p>`),
  ];
  return profileSection(language, "moves", charts, {
    chartsClass: "beside",
    before: before.join(""),
    // A section without charts is shown where it has something beneath.
    ...(newest === undefined && { html: "" }),
  });
}

function newestMove(language: Language, economy: Economy, move: RankMove): Html[] {
  const method = methodSentence(language, move.year);
  return [
    [...moveSentences(language, economy, move), ...passingSentences(language, move)].join(" "),
    [...(method === undefined ? [] : [escapeHtml(method)]), more(language)].join(" "),
  ];
}

/** Why there is no move to explain: not ranked now, or not ranked before. */
export function noMove(language: Language, economy: Economy, year: number): string {
  const isRanked = figuresOf("egdi").rank(economy.iso3, year) !== undefined;
  const values = { economy: language.economyName(economy), year, from: editions.at(-2)?.year ?? "" };
  return language.text(isRanked ? "reading.move.first" : "reading.move.unranked", values);
}

function more(language: Language): Html {
  return `<a href="${paths.rankChanges(language.tag)}">${escapeHtml(language.text("reading.moves.all"))}</a>`;
}

/** Names of those who were passed and who passed. */
function passingNotes(language: Language, { passed, passedBy }: RankMove): Html[] {
  const named = (key: string, codes: readonly string[]): Html[] => {
    if (codes.length === 0) return [];
    const names = codes.map((code) => namedEconomy(language, code).name).sort(language.compare);
    return [escapeHtml(language.text(key, { economies: names.join(language.text("list.separator")) }))];
  };
  return [...named("reading.passed.names", passed), ...named("reading.passed-by.names", passedBy)];
}

function soliditySection(language: Language, economy: Economy, charts: ProfileCharts, year: number): PageSection {
  const paragraphs = [intervalSentences(language, economy, year), distanceSentences(language, economy, year)];
  const before = paragraphs.flatMap((sentences) => (sentences.length === 0 ? [] : [`<p>${sentences.join(" ")}</p>`]));
  return profileSection(language, "solidity", charts, {
    chartsClass: "beside",
    before: before.join(""),
  });
}
