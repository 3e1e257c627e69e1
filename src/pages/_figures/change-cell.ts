import { changeHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import type { Change } from "../../model/derived.ts";
import type { Indicator } from "../../model/indicator.ts";

/** A change with the year it counts from, whether it is for the better, and a mark where the method changed between. */
export function changeCell(language: Language, indicator: Indicator, change: Change): Html {
  const judged = judgement(indicator, change);
  const words =
    judged === undefined ? "" : `<span class="vh"> (${escapeHtml(language.text(`change.${judged}`))})</span>`;
  const className = judged === undefined ? "" : ` class="${judged === "better" ? "up" : "down"}"`;
  const mark = change.methodBreak ? `<abbr title="${escapeHtml(language.text("change.method-break"))}">†</abbr>` : "";
  const since = escapeHtml(language.text("since-year", { year: change.fromYear }));
  return `<span${className}>${changeHtml(language, indicator, change)}${words}</span>${mark} <small>${since}</small>`;
}

function judgement({ direction }: Indicator, { valueChange }: Change): "better" | "worse" | undefined {
  if (direction === "neither" || valueChange === 0) return undefined;
  return valueChange > 0 === (direction === "higher") ? "better" : "worse";
}
