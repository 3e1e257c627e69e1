import { figure, groupFigureHtml, rankHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { KeyFigure } from "../../components/key-figure.ts";
import { phrase } from "../../components/phrase.ts";
import { figuresOf, groupOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { Observation } from "../../model/observation.ts";
import { egdiGroup } from "../../statistics/egdi-group.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { indicatorWords, shortNameWithUnit } from "../../views/indicator-words.ts";
import { rankMove } from "./standing.ts";

/** The numbers at the top of a profile, six for members of the UN, three for others; one without a figure says so. */
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

const keyCodes = ["egdi", "epi", "internet-users", "mobile-broadband-per-100", "price-mobile-data-5gb-gni"] as const;

/** The observations behind these numbers. */
export const keyObservations = (economy: Economy): Observation[] =>
  keyCodes.flatMap((code) => figuresOf(code).latest.get(economy.iso3) ?? []);

/** The sources of these numbers. */
export function keySources(language: Language, economy: Economy): Html {
  const observations = keyObservations(economy);
  return observations.length === 0 ? "" : sourceLine(language, sourceKeys(observations), true);
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
  const { indicator, latest, series } = figuresOf(code);
  const own = latest.get(economy.iso3);
  const older = own ?? series.get(economy.iso3)?.findLast(({ value }) => value !== undefined);
  const lastIn =
    own !== undefined || older === undefined ? [] : [escapeHtml(language.text("key.last-in", { year: older.year }))];
  const words = indicatorWords(language, indicator);
  const status = own === undefined || own.status === "A" ? [] : [escapeHtml(language.text(`status.${own.status}`))];
  return {
    name: shortNameWithUnit(language, words),
    big:
      own === undefined
        ? `<span class="absent">${escapeHtml(language.text("no-figure"))}</span>`
        : figure(language, indicator, own),
    unit: own !== undefined && words.unit.startsWith("%") ? "%" : "",
    more: [...year(own), ...lastIn, ...status, ...regionPart(language, economy, code)].join(" · "),
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
  const { indicator, latest, groupFigures } = figuresOf(code);
  const year = latest.get(economy.iso3)?.year;
  // Of the same year, or not at all: two years side by side would be compared.
  const found = region === undefined ? undefined : groupFigures(region.code).find((one) => one.year === year);
  if (region === undefined || found === undefined) return [];
  return [
    `${escapeHtml(language.text(`group.${region.code}.short`))} ${groupFigureHtml(language, indicator, region.code, found)}`,
  ];
}
