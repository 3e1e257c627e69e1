import { changeHtml, figure } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { spans, type Change } from "../../model/derived.ts";
import type { Economy } from "../../model/economy.ts";
import { indicatorWords } from "../_figures/indicator-words.ts";
import { paths } from "../_paths.ts";

/** What moved in the headline measures: since the value before, and over 5 and 10 years. "" where nothing can be compared. */
export function changesTable(language: Language, economy: Economy): Html {
  const rows = [...figures.values()].flatMap(({ indicator, latest, changes }) => {
    const own = latest.get(economy.iso3);
    const found = changes(economy.iso3);
    if (!indicator.headline || own === undefined || found.length === 0) return [];
    const words = indicatorWords(language, indicator);
    return [
      [
        `<a href="${paths.indicator(language.tag, indicator.code)}">${escapeHtml(words.name)}</a> <small>${escapeHtml(words.unit)}</small>`,
        `${figure(language, indicator, own)} <small>${own.year}</small>`,
        ...spans.map((span) => {
          const change = found.find((one) => one.span === span);
          return change === undefined
            ? ""
            : changeCell(language, change, changeHtml(language, indicator, change), indicator.direction);
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

/** The change with the year it counts from, whether it is for the better, and a mark where the method changed between. */
function changeCell(language: Language, change: Change, value: Html, direction: "higher" | "lower" | "neither"): Html {
  const isBetter = direction === "higher" ? change.valueChange > 0 : change.valueChange < 0;
  const judged = direction === "neither" || change.valueChange === 0 ? undefined : isBetter ? "better" : "worse";
  const words =
    judged === undefined ? "" : `<span class="vh"> (${escapeHtml(language.text(`change.${judged}`))})</span>`;
  const className = judged === undefined ? "" : ` class="${judged === "better" ? "up" : "down"}"`;
  const mark = change.methodBreak ? `<abbr title="${escapeHtml(language.text("change.method-break"))}">†</abbr>` : "";
  return `<span${className}>${value}${words}</span>${mark} <small>${escapeHtml(language.text("since-year", { year: change.fromYear }))}</small>`;
}
