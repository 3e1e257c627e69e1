import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { figuresAddress } from "../_figures/figures-address.ts";
import { inThemes } from "../_indicator/themes.ts";

/** The way to all figures of an economy, by the themes of which it has some. */
export function figuresLinks(language: Language, { iso3 }: Economy): Html {
  const links = inThemes()
    .filter(({ indicators }) => indicators.some(({ series }) => series.has(iso3)))
    .map(({ theme }) => {
      const href = figuresAddress(language, iso3, theme);
      return `<li><a href="${href}">${escapeHtml(language.text(`theme.${theme}`))}</a></li>`;
    });
  return `<ul class="section-links">${links.join("")}</ul>`;
}
