import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import type { IndicatorFigures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";
import { inThemes } from "./themes.ts";

/** All indicators by theme, with unit, newest year and reach. */
export function indicatorIndex(language: Language) {
  return inThemes().map(({ theme, indicators }) => ({
    id: theme,
    title: language.text(`theme.${theme}`),
    lead: language.text(`theme.${theme}.lead`),
    html: themeTable(language, language.text(`theme.${theme}`), indicators),
  }));
}

function themeTable(language: Language, caption: string, indicators: readonly IndicatorFigures[]): Html {
  const text = (key: string): string => language.text(`indicator-index.${key}`);
  return table(
    caption,
    [
      { title: language.text("indicator") },
      { title: language.text("unit") },
      { title: text("newest-year") },
      { title: text("headline-year") },
      { title: text("economies"), numeric: "count" },
    ],
    indicators.map(({ indicator, newestYear, headlineYear, latest }) => {
      const words = indicatorWords(language, indicator);
      const mark = indicator.headline ? ` <small class="headline">${escapeHtml(text("headline"))}</small>` : "";
      return [
        `<a href="${paths.indicator(language.tag, indicator.code)}">${escapeHtml(words.name)}</a>${mark}`,
        escapeHtml(words.unit),
        `<time>${newestYear}</time>`,
        headlineYear === undefined ? "–" : `<time>${headlineYear}</time>`,
        language.number(latest.size, 0),
      ];
    }),
    { captionHidden: true, className: "indicator-index" },
  );
}
