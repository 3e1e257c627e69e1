import { editions, figures, figuresOf } from "../dataset.ts";
import type { Language } from "../i18n/language.ts";
import type { Values } from "../i18n/texts.ts";

/** What the atlas holds, in numbers that texts speak of: counted, since a download or an edition changes them. */
export function held(language: Language): Values {
  const years = editions.map(({ year }) => year);
  const ranked = years.map((year) => figuresOf("egdi").ranks(year).length);
  const members = years.length * figuresOf("egdi").series.size;
  const rankedRows = ranked.reduce((sum, count) => sum + count, 0);
  return {
    editions: years.length,
    editionYears: language.list(years.map(String)),
    firstEdition: years[0] ?? "",
    lastEdition: years.at(-1) ?? "",
    rankedRows: language.number(rankedRows, 0),
    unrankedRows: language.number(members - rankedRows, 0),
    indicators: figures.size,
  };
}
