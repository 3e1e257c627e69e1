import { breaks, figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { breakNotes } from "../_figures/break-notes.ts";
import { namedEconomy } from "../_figures/economy-link.ts";

export interface MethodBreaks {
  /** Changes for all economies, oldest first. */
  readonly forAll: readonly string[];
  /** Per reason, the economies whose series it breaks: "Bolivia (2011), Czechia (2007)". */
  readonly forSome: readonly { readonly reason: string; readonly economies: string }[];
}

/** Where values of an indicator before and after cannot be compared. */
export function methodBreaks(language: Language, code: string): MethodBreaks {
  const { coverage, newestYear } = figuresOf(code);
  const forAll = breakNotes(language, code, undefined, [coverage[0]?.year ?? newestYear, newestYear]);
  const ofEconomies = breaks.flatMap(({ indicator, economy, year, reason }) =>
    indicator === code && economy !== undefined ? [{ name: namedEconomy(language, economy).name, year, reason }] : [],
  );
  ofEconomies.sort((a, b) => language.compare(a.name, b.name) || a.year - b.year);
  return {
    forAll: forAll.map(({ text }) => text),
    forSome: [...Map.groupBy(ofEconomies, ({ reason }) => reason)].map(([reason, of]) => ({
      reason: language.text(`break.${reason}`),
      economies: of.map(({ name, year }) => `${name} (${year})`).join(language.text("list.separator")),
    })),
  };
}
