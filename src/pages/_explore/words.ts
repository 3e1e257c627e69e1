import { unbroken } from "../../components/unbroken.ts";
import { economies, sources } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Words } from "../../i18n/texts.ts";
import { licenceLine, licenceText, sourceName } from "../_figures/source-words.ts";

/** The parts of the language file that views in the browser speak with; definitions and pages of prose stay behind. */
const starts = ["explore.", "map.", "egdi-group.", "group.", "status.", "indicator.", "theme.", "cite."] as const;
const single = [
  "no-figure",
  "comma",
  "semicolon",
  "rank",
  "site.name",
  "builder.open",
  "builder.open.world",
  "builder.open.world-year",
] as const;
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
  compare: {
    starts: ["compare.", "break."],
    single: ["semicolon", "source.averages", "chart.hollow-estimates", "embed.title.of"],
  },
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

/** Each source with its month, its licence, and whose figures stand under that. */
function sourceWords(language: Language): [string, string][] {
  return [...sources.values()].flatMap((source): [string, string][] => [
    [`explore.source.${source.key}`, sourceName(language, source)],
    [`explore.licence.${source.key}`, licenceText(language, source.licence)],
    [`explore.terms.${source.key}`, unbroken(licenceLine(language, source.licence))],
  ]);
}
