import { breaks } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";

export interface MarkedBreak {
  readonly year: number;
  readonly mark: string;
  readonly text: string;
}

/** Changes of method of an indicator, for all economies and for one, numbered by year. */
export function breakNotes(
  language: Language,
  code: string,
  economy: string | undefined,
  years: readonly [number, number],
): MarkedBreak[] {
  const found = breaks.filter(
    (one) =>
      one.indicator === code &&
      (one.economy === undefined || one.economy === economy) &&
      one.year > years[0] &&
      one.year <= years[1],
  );
  const byYear = Map.groupBy(found, ({ year }) => year);
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, of], index) => {
      const reasons = [...new Set(of.map(({ reason }) => language.text(`break.${reason}`)))];
      return {
        year,
        mark: String(index + 1),
        text: language.text("break.note", { year, reason: reasons.join(language.text("semicolon")) }),
      };
    });
}
