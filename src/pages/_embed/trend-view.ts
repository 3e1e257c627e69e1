import type { EmbedView } from "../../components/embed-view.ts";
import { escapeHtml } from "../../components/html.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { hasPriceTarget } from "../../model/price-target.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { trendFigure } from "../_figures/trend-figure.ts";
import { economyEmbed } from "./view-words.ts";

/** An economy over the years against its region, its income group and the world. Undefined where it has no value. */
export function trendView(language: Language, code: string, economy: Economy): EmbedView | undefined {
  const { indicator, series } = figuresOf(code);
  const axis = {
    ...(indicator.maximum === 1 ? { range: [0, 1] as const } : {}),
    ...(hasPriceTarget(code) ? { target: { value: 2, label: language.text("target.two-percent") } } : {}),
  };
  const chart = trendFigure(language, economy, code, { wide: true, income: true, ...axis });
  if (chart === undefined) return undefined;
  const { when, narrow, wide, breaks = [], notes = [], numbers } = chart;
  return {
    ...economyEmbed(language, "trend", code, economy),
    when,
    drawing: { narrow, wide },
    notes,
    remarks: breaks.map(({ mark, text }) => `<b>${mark}</b> ${escapeHtml(text)}`),
    numbers,
    source: sourceLine(language, sourceKeys(series.get(economy.iso3) ?? []), true),
    drawn: { code, economy: economy.iso3 },
  };
}
