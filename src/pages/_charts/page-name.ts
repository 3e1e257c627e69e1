import { economies, figures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";

/** What the charts of a page are of, by its address below the language: an economy, a group, an indicator or a topic. */
export function pageName(language: Language, place: string): string {
  const [kind = "", code = ""] = place.split("/");
  const economy = economies.get(code.toUpperCase());
  if ((kind === "economies" || kind === "compare") && economy !== undefined) return language.economyName(economy);
  if (kind === "groups" || (kind === "compare" && code !== "")) return language.text(`group.${code}`);
  const indicator = kind === "indicators" ? figures.get(code)?.indicator : undefined;
  return indicator === undefined
    ? language.text(`navigation.${place.replace("/", "-")}`)
    : indicatorWords(language, indicator).name;
}
