import { economies, sources } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Words } from "../../i18n/texts.ts";
import { licenceText } from "../_figures/source-line.ts";

/** The parts of the language file that views in the browser speak with; definitions and pages of prose stay behind. */
const starts = ["explore.", "map.", "egdi-group.", "group.", "status.", "indicator.", "theme.", "cite."] as const;
const single = ["no-figure", "comma", "semicolon", "rank", "site.name", "builder.open"] as const;
const left = /\.(lead|definition|slug)$|^map\.note\.(boundaries|undrawn|classes)/;

/** The words of the browser's views in a language, with every economy's name as the pages write it. */
export function exploreWords(language: Language): Words {
  const keys = [...starts.flatMap((start) => language.keys(start)).filter((key) => !left.test(key)), ...single];
  const names = [...economies.values()].flatMap((economy): [string, string][] => {
    const name = language.economyName(economy);
    const short = language.economyShortName(economy);
    const its: [string, string] = [`economy.${economy.iso3}`, name];
    return short === name ? [its] : [its, [`economy.${economy.iso3}.short`, short]];
  });
  return Object.fromEntries([
    ...keys.map((key) => [key, language.pattern(key) ?? ""] as const),
    ...names,
    ...sourceWords(language),
  ]);
}

export const viewsWithWords = ["compare", "relate", "compose"] as const;
const more = {
  compare: { starts: ["compare.", "break."], single: ["semicolon", "source.averages", "chart.hollow-estimates"] },
  relate: { starts: ["relate."], single: ["semicolon"] },
  compose: { starts: ["compose.", "codebook.bundle.", "data.size."], single: [] },
} as const;
const ofPages =
  /^(compare|relate)\.(page|economy|group|prepared|similar|method|neighbours|no-(region|income|similar))\b/;

/** The words of one kind of view besides those that all share; what only pages say stays behind. */
export function moreWords(language: Language, view: (typeof viewsWithWords)[number]): Words {
  const { starts: its, single: others } = more[view];
  const keys = its.flatMap((start) => language.keys(start)).filter((key) => !ofPages.test(key));
  return Object.fromEntries([...keys, ...others].map((key) => [key, language.pattern(key) ?? ""]));
}

/** Each source with its month, and its licence. */
function sourceWords(language: Language): [string, string][] {
  return [...sources.values()].flatMap(({ key, publisher, retrieved, licence }): [string, string][] => {
    const name = language.has(`source.${key}.short`) ? language.text(`source.${key}.short`) : publisher;
    const when = retrieved === undefined ? language.text("source.month-unknown") : language.month(retrieved);
    return [
      [`explore.source.${key}`, `${name}${language.text("comma")}${when}`],
      [`explore.licence.${key}`, licenceText(language, licence)],
    ];
  });
}
