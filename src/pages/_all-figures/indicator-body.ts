import type { Cell } from "../../components/cell.ts";
import { figureCell, rankCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { isolated } from "../../components/isolated.ts";
import type { Body } from "../../components/table.ts";
import type { IndicatorFigures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { Observation } from "../../model/observation.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { changeWords } from "../_figures/change-cell.ts";
import { paths } from "../_paths.ts";
import { placeId, sourcePlace } from "../_provenance/source-place.ts";

/** All years of an economy's indicator, newest first: figure, rank, notes. Undefined where no publisher says a word of it. */
export function indicatorBody(language: Language, economy: Iso3, of: IndicatorFigures): Body | undefined {
  const { indicator, series } = of;
  const observations = (series.get(economy) ?? []).toReversed();
  if (observations.length === 0) return undefined;
  const { name, unit } = indicatorWords(language, indicator);
  const link = `<a href="${paths.indicator(language.tag, indicator.code)}">${escapeHtml(name)}</a>`;
  const newest = observations.find(({ value }) => value !== undefined);
  return {
    id: indicator.code,
    word: indicator.code,
    title: `${link} <small>${escapeHtml(unit)}</small>`,
    rows: observations.map((one) => [
      { year: one.year },
      figureCell(language, indicator, one),
      rankOf(language, of, one, one === newest),
      notesOf(language, of, one, one === newest),
    ]),
  };
}

/** The newest figure is ranked among the newest of all, as everywhere; earlier ones among those of their year. */
function rankOf(language: Language, { indicator, rank }: IndicatorFigures, one: Observation, isNewest: boolean): Cell {
  const section = isNewest ? "latest" : one.year;
  const found = one.value === undefined ? undefined : rank(one.economy, section);
  return found === undefined ? "" : rankCell(language, indicator.code, section, found);
}

/** What its publisher says of a figure; of the newest also the change since the one before, and where it stands. */
function notesOf(
  language: Language,
  { indicator, changes }: IndicatorFigures,
  one: Observation,
  isNewest: boolean,
): Html {
  const isNoted = one.value !== undefined && one.status !== "A";
  const change = changes(one.economy).find(({ span }) => span === "previous");
  const source = paths.provenance(language.tag, placeId(one.sourceFile));
  return [
    ...(isNewest && change !== undefined ? [changeWords(language, indicator, change)] : []),
    ...(isNoted ? [escapeHtml(language.text(`status.${one.status}`))] : []),
    ...(one.scope === "" ? [] : [isolated(language, one.scope)]),
    ...(isNewest ? [`<a href="${source}">${isolated(language, sourcePlace(one))}</a>`] : []),
  ].join(" · ");
}
