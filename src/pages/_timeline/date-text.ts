import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import { partialDateText } from "../../i18n/partial-dates.ts";
import type { PartialDate } from "../../model/follow-up.ts";

/** The date as a `<time>`, which names its first day, month or year. */
export function dateHtml(language: Language, date: PartialDate): Html {
  const two = (part: number | undefined): string => (part === undefined ? "" : `-${String(part).padStart(2, "0")}`);
  const machine = `${date.year}${two(date.month)}${two(date.day)}`;
  return `<time datetime="${machine}">${escapeHtml(partialDateText(language.tag, date))}</time>`;
}
