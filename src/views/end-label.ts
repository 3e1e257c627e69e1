import type { Language } from "../i18n/language.ts";
import type { Indicator } from "../model/indicator.ts";

/** What stands at the end of a line: its name and its last figure, short, with the year where the line ends early. */
export function endLabel(
  language: Language,
  indicator: Pick<Indicator, "averaging" | "decimals">,
  what: string,
  { year, value }: { readonly year: number; readonly value: number },
  newestYear: number,
): string {
  const decimals = value >= 100 && indicator.decimals < 4 ? 0 : Math.min(indicator.decimals, 2);
  const text = indicator.averaging === "sum" ? language.compact(value) : language.number(value, decimals);
  return `${what}\u00a0${text}${year < newestYear ? ` (${year})` : ""}`;
}
