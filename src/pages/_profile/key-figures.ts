import { figure, groupFigureHtml, rankHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { KeyFigure } from "../../components/key-figure.ts";
import { phrase } from "../../components/phrase.ts";
import { figuresOf, groupOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { egdiGroup } from "../../statistics/egdi-group.ts";
import { indicatorWords, shortNameWithUnit } from "../_figures/indicator-words.ts";
import { rankMove } from "./standing.ts";

/** The five numbers at the top of a profile; one without a figure says so. */
export function keyFigures(language: Language, economy: Economy): KeyFigure[] {
  const survey = economy.isMember
    ? [rankFigure(language, economy), indexFigure(language, economy), participationFigure(language, economy)]
    : [];
  return [
    ...survey,
    plainFigure(language, economy, "internet-users"),
    plainFigure(language, economy, "mobile-broadband-per-100"),
    priceFigure(language, economy),
  ];
}

function rankFigure(language: Language, economy: Economy): KeyFigure {
  const rank = figuresOf("egdi").rank(economy.iso3, "latest");
  const move = rankMove(language, economy);
  const moved =
    move === undefined
      ? ""
      : ` · ${phrase(language, language.countKey(`key.moved-${move.direction}`, move.count), { places: move.places, year: String(move.since) })}`;
  return {
    name: language.text("key.rank"),
    big: rankHtml(language, "egdi", "latest", rank),
    unit: rank === undefined ? "" : language.text("key.of", { of: rank.of }),
    more: rank === undefined ? "" : `<time>${rank.year}</time>${moved}`,
  };
}

function indexFigure(language: Language, economy: Economy): KeyFigure {
  const { indicator, latest } = figuresOf("egdi");
  const own = latest.get(economy.iso3);
  const group = own?.value === undefined ? [] : [escapeHtml(language.text(`egdi-group.${egdiGroup(own.value)}`))];
  return {
    name: indicatorWords(language, indicator).short,
    big: figure(language, indicator, own),
    unit: "",
    more: [...year(own), ...group, ...regionPart(language, economy, "egdi")].join(" · "),
  };
}

function participationFigure(language: Language, economy: Economy): KeyFigure {
  const { indicator, latest, rank } = figuresOf("epi");
  const own = latest.get(economy.iso3);
  const place = rank(economy.iso3, "latest");
  return {
    name: language.text("key.participation-rank"),
    big: rankHtml(language, "epi", "latest", place),
    unit: place === undefined ? "" : language.text("key.of", { of: place.of }),
    more: [...year(own), phrase(language, "key.index", { value: figure(language, indicator, own) })].join(" · "),
  };
}

function plainFigure(language: Language, economy: Economy, code: string): KeyFigure {
  const { indicator, latest } = figuresOf(code);
  const own = latest.get(economy.iso3);
  const words = indicatorWords(language, indicator);
  const status = own === undefined || own.status === "A" ? [] : [escapeHtml(language.text(`status.${own.status}`))];
  return {
    name: shortNameWithUnit(language, words),
    big:
      own === undefined
        ? `<span class="absent">${escapeHtml(language.text("no-figure"))}</span>`
        : figure(language, indicator, own),
    unit: own !== undefined && words.unit.startsWith("%") ? "%" : "",
    more: [...year(own), ...status, ...regionPart(language, economy, code)].join(" · "),
  };
}

function priceFigure(language: Language, economy: Economy): KeyFigure {
  const plain = plainFigure(language, economy, "price-mobile-data-5gb-gni");
  return { ...plain, more: [plain.more, escapeHtml(language.text("key.price-target"))].filter(Boolean).join(" · ") };
}

const year = (own: { readonly year: number } | undefined): Html[] =>
  own === undefined ? [] : [`<time>${own.year}</time>`];

function regionPart(language: Language, economy: Economy, code: string): Html[] {
  const region = groupOf(economy.iso3, "region");
  const { indicator, groupHeadline } = figuresOf(code);
  const found = region === undefined ? undefined : groupHeadline(region.code);
  // A median of those that have a value is no figure of the region, and has no place in a line this short.
  if (region === undefined || found === undefined || found.method === "median-of-members-with-value") return [];
  return [
    `${escapeHtml(language.text(`group.${region.code}.short`))} ${groupFigureHtml(language, indicator, region.code, found)}`,
  ];
}
