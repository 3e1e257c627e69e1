import { brotliCompressSync } from "node:zlib";

import { describe, expect, test } from "vitest";

import { viewFileBudget } from "../../scripts/site/page-kinds.ts";
import { aliasesOf, economies, figures } from "../../src/dataset.ts";
import { languages } from "../../src/i18n/languages.ts";
import { searchFile } from "../../src/pages/_search/search-entries.ts";
import { Finder } from "../../src/search/finder.ts";
import { entriesOf } from "../../src/search/search-file.ts";
import { indicatorWords } from "../../src/views/indicator-words.ts";

describe.for(languages.map((language) => [language.tag, language] as const))("search in %s", ([tag, language]) => {
  const file = searchFile(language);
  const finder = new Finder(entriesOf(file));
  const firstOf = (query: string) => finder.find(query).found.slice(0, 3);
  const finds = (query: string, address: string): boolean =>
    firstOf(query).some(({ entry }) => entry.href === `/${tag}/${address}/`);

  test("every economy is among the first three for each of its names, in every language, and its codes", () => {
    const missed = [...economies.values()].flatMap((economy) => {
      const names = languages.flatMap((one) => [one.economyName(economy), one.economyShortName(economy)]);
      const others = aliasesOf(economy.iso3).map(({ name }) => name);
      const codes = [economy.iso2, economy.iso3, economy.m49 ?? economy.iso3];
      const all = [...names, ...codes, ...others.filter((name) => !isShared(name))];
      return all.filter((name) => !finds(name, `economies/${economy.iso3.toLowerCase()}`));
    });
    expect(missed).toEqual([]);
  });

  test("the economies that a name is shared by are all found", () => {
    expect(finder.find("Yugoslavia").found).toHaveLength(6);
    expect(finder.find("تشيكوسلوفاكيا").found).toHaveLength(2);
  });

  test("names that are not in use any more, or not here, lead to the economy", () => {
    const wanted: [string, string][] = [
      ["Swaziland", "swz"],
      ["Burma", "mmr"],
      ["macedonia", "mkd"],
      ["ivory coast", "civ"],
      ["cape verde", "cpv"],
      ["turkey", "tur"],
      ["czech republic", "cze"],
      ["holland", "nld"],
      ["uk", "gbr"],
      ["usa", "usa"],
      ["UAE", "are"],
      ["drc", "cod"],
      ["south korea", "kor"],
      ["north korea", "prk"],
      ["persia", "irn"],
      ["ساحل العاج", "civ"],
      ["كوريا الجنوبية", "kor"],
      ["الامارات", "are"],
      ["أمريكا", "usa"],
      ["بريطانيا", "gbr"],
    ];
    // The first of all: whoever types it means this one.
    const missed = wanted.filter(([name, iso3]) => firstOf(name)[0]?.entry.href !== `/${tag}/economies/${iso3}/`);
    expect(missed).toEqual([]);
  });

  test("every indicator is among the first three for its name and code", () => {
    const missed = [...figures.values()].flatMap(({ indicator }) => {
      const { name } = indicatorWords(language, indicator);
      return [name, indicator.code].filter((query) => !finds(query, `indicators/${indicator.code}`));
    });
    expect(missed).toEqual([]);
  });

  test("its file keeps to the budget of the files that the browser fetches", () => {
    expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThanOrEqual(viewFileBudget);
  });
});

/** Whether economies share a name, as those that came out of one. */
function isShared(name: string): boolean {
  return [...economies.keys()].filter((iso3) => aliasesOf(iso3).some((alias) => alias.name === name)).length > 1;
}
