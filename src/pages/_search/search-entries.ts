import { aliasesOf, figures, groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { languages } from "../../i18n/languages.ts";
import type { Economy } from "../../model/economy.ts";
import type { SearchFile } from "../../search/search-file.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { groupName } from "../_groups/group-words.ts";
import { sectionNames } from "../_navigation.ts";
import { economyPages } from "../_page-selection.ts";
import { paths } from "../_paths.ts";

/** Everything that the search box finds at once, and the words it speaks with. */
export function searchFile(language: Language): SearchFile {
  const lang = language.tag;
  return {
    addresses: {
      economy: paths.economy(lang, "_"),
      group: paths.group(lang, "_"),
      indicator: paths.indicator(lang, "_"),
      page: paths.section(lang, "_"),
    },
    words: Object.fromEntries(language.keys("search.box.").map((key) => [key, language.pattern(key) ?? ""])),
    entries: {
      economy: economyPages().map((economy) => [
        economy.iso3.toLowerCase(),
        [economy.iso2, economy.iso3, economy.m49].filter((code) => code !== undefined).join(" "),
        language.economyName(economy),
        ...otherNames(language, economy),
      ]),
      group: groups.map(({ code }) => [code, "", groupName(language, code)]),
      indicator: [...figures.values()].map(({ indicator }) => {
        const { name, short } = indicatorWords(language, indicator);
        return [indicator.code, "", name, ...(short === name ? [] : [short]), indicator.code];
      }),
      page: sectionNames(language).map(({ page, name }) => [page, "", name]),
    },
  };
}

/** What an economy is called besides the name shown: in every language, by the UN, by CLDR, in short, formerly. */
export function otherNames(language: Language, economy: Economy): string[] {
  const shown = language.economyName(economy);
  const inTurn = [language, ...languages.filter((other) => other !== language)];
  const names = inTurn.flatMap((one) => [
    one.economyName(economy),
    one.economyShortName(economy),
    new Intl.DisplayNames([one.tag], { type: "region", fallback: "none" }).of(economy.iso2) ?? [],
    ...aliasesOf(economy.iso3).flatMap(({ language: tag, name }) => (tag === one.tag ? [name] : [])),
  ]);
  return [...new Set(names.flat())].filter((name) => name !== shown);
}
