import type { ChartFigure } from "../../components/chart-figure.ts";
import type { EmbedView } from "../../components/embed-view.ts";
import type { KeyFigure } from "../../components/key-figure.ts";
import { editions, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import type { DrawingSize } from "../_figures/trend-drawing.ts";
import { trendFigure } from "../_figures/trend-figure.ts";
import { paths } from "../_paths.ts";
import { keyFigures, keyObservations } from "../_profile/key-figures.ts";
import { rankFigure } from "../_profile/rank-figure.ts";
import { cardEmbed } from "./view-words.ts";

/**
 * An economy's key figures over its rank in all editions; of others than members over their internet users.
 * @throws where it has no card
 */
export function economyCardView(language: Language, economy: Economy): EmbedView {
  const chart = cardChart(language, economy);
  if (chart === undefined) throw new Error(`${economy.iso3} has no figures for a card.`);
  return {
    ...cardEmbed(language, language.economyName(economy)),
    when: [chart.title, chart.when].join(language.text("comma")),
    drawing: { narrow: chart.narrow, wide: chart.wide, figures: keyFigures(language, economy).map(yearFirst) },
    notes: [],
    remarks: chart.notes ?? [],
    numbers: chart.numbers,
    source: sourceLine(language, cardSourceKeys(economy), true),
    page: {
      href: paths.economy(language.tag, economy.iso3),
      text: language.text("embed.more.page", { name: language.economyShortName(economy) }),
    },
  };
}

/** Where there is little room a figure keeps its year; what else stands beneath it goes. */
export const yearFirst = (figure: KeyFigure): KeyFigure => ({
  ...figure,
  more: figure.more.replace(/^(<time>[^<]*<\/time>)(.+)$/s, '$1<span class="beyond">$2</span>'),
});

/**
 * The chart of an economy's card; undefined where it has figures of nothing that a card shows.
 * @param narrow size of the narrow drawing, where it is another than a phone's
 */
export const cardChart = (language: Language, economy: Economy, narrow?: DrawingSize): ChartFigure | undefined =>
  rankFigure(language, economy, narrow) ?? otherTrend(language, economy, narrow);

/** The sources of all that a card shows: its key figures and the series of its chart. */
export function cardSourceKeys(economy: Economy): Set<string> {
  const drawn = isRanked(economy) ? "egdi" : otherCodes.find((code) => hasValue(economy, code));
  const series = drawn === undefined ? [] : (figuresOf(drawn).series.get(economy.iso3) ?? []);
  return sourceKeys([...keyObservations(economy), ...series]);
}

const otherCodes = ["internet-users", "mobile-broadband-per-100", "mobile-cellular-per-100", "fixed-broadband-per-100"];

/** Whether an economy has a card: a few have figures of nothing that it shows. */
export const hasCard = (economy: Economy): boolean =>
  isRanked(economy) || otherCodes.some((code) => hasValue(economy, code));

const isRanked = ({ iso3 }: Economy): boolean =>
  editions.some(({ year }) => figuresOf("egdi").rank(iso3, year) !== undefined);

const hasValue = ({ iso3 }: Economy, code: string): boolean =>
  (figuresOf(code).series.get(iso3) ?? []).some(({ value }) => value !== undefined);

function otherTrend(language: Language, economy: Economy, narrow?: DrawingSize): ChartFigure | undefined {
  for (const code of otherCodes) {
    const found = trendFigure(language, economy, code, { wide: true, ...(narrow && { narrow }) });
    if (found !== undefined) return found;
  }
  return undefined;
}
