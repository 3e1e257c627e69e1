import { shownHtml } from "../../components/figure.ts";
import { type Figure, valueChangeCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import type { Change } from "../../model/derived.ts";
import type { Indicator } from "../../model/indicator.ts";

/** A change with the year it counts from, whether it is for the better, and a mark where the method changed between. */
export function changeWords(language: Language, indicator: Indicator, change: Change): Html {
  const [found, after] = changeCell(language, indicator, change);
  const colour = found.tone === undefined ? "" : ` class="${found.tone}"`;
  return `<span${colour}>${shownHtml(found)}</span>${after}`;
}

/** The same as a cell of its own, which has the colour. */
export function changeCell(language: Language, indicator: Indicator, change: Change): [Figure, Html] {
  const judged = judgement(indicator, change);
  const words =
    judged === undefined ? "" : `<span class="vh"> (${escapeHtml(language.text(`change.${judged}`))})</span>`;
  const tone = judged === undefined ? undefined : judged === "better" ? "up" : "down";
  const mark = change.methodBreak ? `<abbr title="${escapeHtml(language.text("change.method-break"))}">†</abbr>` : "";
  const since = escapeHtml(language.text("since-year", { year: change.fromYear }));
  return [{ ...valueChangeCell(language, indicator, change), tone }, `${words}${mark} <small>${since}</small>`];
}

function judgement({ direction }: Indicator, { valueChange }: Change): "better" | "worse" | undefined {
  if (direction === "neither" || valueChange === 0) return undefined;
  return valueChange > 0 === (direction === "higher") ? "better" : "worse";
}
