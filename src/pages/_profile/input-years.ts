import type { Cell } from "../../components/cell.ts";
import { figureCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { inputs2024 } from "../../statistics/recipes-2024.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { inputYear } from "../_methodology/input-years.ts";
import { paths } from "../_paths.ts";

/** The series of ITU that each telecommunication input of the Survey is of. */
const ituSeries = {
  "tii-mobile-subscriptions": "mobile-cellular-per-100",
  "tii-internet-users": "internet-users",
  "tii-mobile-broadband": "mobile-broadband-per-100",
  "tii-price-mobile": "price-mobile-data-voice-high-gni",
  "tii-price-fixed-broadband": "price-fixed-broadband-5gb-gni",
} as const satisfies Record<(typeof inputs2024.tii)[number], string>;

/** Of which years the inputs of the newest edition with inputs are, as far as the Survey prints them; "" without any. */
export function inputYearsSentence(language: Language, economy: Economy): Html {
  const years = inputs2024.hci.flatMap(
    (code) => inputYear(figuresOf(code).latest.get(economy.iso3)?.scope ?? "") ?? [],
  );
  if (years.length === 0) return "";
  const range = language.range(Math.min(...years), Math.max(...years));
  const methodology = paths.methodology(language.tag, "input-years");
  const link = `<a href="${methodology}">${escapeHtml(language.text("methodology.20.title"))}</a>`;
  return `<p class="note">${escapeHtml(language.text("profile.inputs.years", { years: range }))} ${link}</p>`;
}

/** The telecommunication inputs that the Survey of 2024 printed beside the newest figures of ITU. */
export function newestSinceTable(language: Language, economy: Economy): Html {
  const rows = inputs2024.tii.flatMap((code): Cell[][] => {
    const input = figuresOf(code);
    const series = figuresOf(ituSeries[code]);
    const own = input.latest.get(economy.iso3);
    const newest = series.latest.get(economy.iso3);
    if (own === undefined || newest === undefined) return [];
    const { name } = indicatorWords(language, series.indicator);
    return [
      [
        { link: paths.indicator(language.tag, ituSeries[code]), text: name },
        figureCell(language, input.indicator, own),
        figureCell(language, series.indicator, newest),
        { year: newest.year },
      ],
    ];
  });
  if (rows.length === 0) return "";
  return table(
    language.text("profile.since.caption"),
    [
      { title: language.text("indicator") },
      { title: language.text("profile.since.survey"), numeric: true },
      { title: language.text("profile.since.newest"), numeric: true },
      { title: language.text("year") },
    ],
    rows,
  );
}
