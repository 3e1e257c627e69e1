import type { Cell } from "../../components/cell.ts";
import { figureCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { spans } from "../../model/derived.ts";
import type { Economy } from "../../model/economy.ts";
import { changeCell } from "../_figures/change-cell.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";

/** What moved in the headline measures: since the value before, and over 5 and 10 years. "" where nothing can be compared. */
export function changesTable(language: Language, economy: Economy): Html {
  const rows = [...figures.values()].flatMap(({ indicator, latest, changes }): Cell[][] => {
    const own = latest.get(economy.iso3);
    const found = changes(economy.iso3);
    if (!indicator.headline || own === undefined || found.length === 0) return [];
    const words = indicatorWords(language, indicator);
    return [
      [
        [
          { link: paths.indicator(language.tag, indicator.code), text: words.name },
          ` <small>${escapeHtml(words.unit)}</small>`,
        ],
        [figureCell(language, indicator, own), ` <small>${own.year}</small>`],
        ...spans.map((span) => {
          const change = found.find((one) => one.span === span);
          return change === undefined ? "" : changeCell(language, indicator, change);
        }),
      ],
    ];
  });
  if (rows.length === 0) return "";
  return table(
    language.text("profile.changes.caption", { economy: language.economyName(economy) }),
    [
      { title: language.text("indicator") },
      { title: language.text("profile.changes.latest"), numeric: true },
      ...spans.map((span) => ({ title: language.text(`profile.changes.${span}`), numeric: true })),
    ],
    rows,
    { captionHidden: true },
  );
}
