import type { Language } from "../../i18n/language.ts";
import { licenceLines, sourceName, sourcesOf } from "../_figures/source-words.ts";

/** Sources and licences of a card in one line: months as far as they are known, for there is little room. */
export function cardCredits(language: Language, keys: Iterable<string>, averages: boolean): string {
  const used = sourcesOf(keys);
  if (used.length === 0) return "";
  const names = used.map((source) => sourceName(language, source, true));
  return [
    language.text("source.line", { sources: names.join(language.text("semicolon")) }),
    ...licenceLines(language, used),
    ...(averages ? [language.text("source.averages")] : []),
  ].join(" · ");
}
