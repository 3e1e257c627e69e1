import { direction } from "./direction.ts";
import { numberFormats, type NumberFormats } from "./number-formats.ts";
import { texts, type Texts, type Values, type Words } from "./texts.ts";

/** An economy as far as its name needs it. */
interface Named {
  readonly iso3: string;
  readonly iso2: string;
}

/** A language of the site: its words and how it writes numbers, months and names. */
export interface Language extends Texts, NumberFormats {
  /** BCP 47 tag: the name of its file and the first part of its addresses. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** Its own name for itself. */
  readonly name: string;
  /** Like `text`, for a count: the file has `key.one`, `key.other` and whatever forms the language needs. */
  readonly count: (key: string, count: number, values?: Values) => string;
  /** A month given as YYYY-MM. */
  readonly month: (yearAndMonth: string) => string;
  /** Two numbers as a range that right-to-left text does not turn round; one number where both are the same. */
  readonly range: (from: number, to: number) => string;
  /** Names joined as the language does: a, b and c. */
  readonly list: (parts: readonly string[]) => string;
  /** Sorts names. */
  readonly compare: (a: string, b: string) => number;
  /** The UN's name of an economy. */
  readonly economyName: (economy: Named) => string;
  /** A name short enough for a chart label. */
  readonly economyShortName: (economy: Named) => string;
}

/** Makes a language of the words of its file. */
export function language(tag: string, words: Words): Language {
  const found = texts(tag, words);
  const numbers = numberFormats(tag);
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const months = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { year: "numeric", month: "long", timeZone: "UTC" });
  return {
    ...found,
    ...numbers,
    tag,
    direction: direction(tag),
    name: new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag,
    count: (key, count, values = {}) =>
      found.text(found.countKey(key, count), { n: numbers.number(count, 0), ...values }),
    month: (yearAndMonth) => months.format(new Date(`${yearAndMonth}-01T00:00:00Z`)),
    // A left-to-right isolate: digits around a dash are otherwise set in the order of the paragraph. No line ends in it.
    range: (from, to) => (from === to ? String(from) : `\u2066${from}–\u2060${to}\u2069`),
    list: (parts) => lists.format(parts),
    compare: new Intl.Collator(tag).compare,
    ...economyNames(tag, words),
  };
}

/** Names from CLDR, but for those that the language file overrides. */
function economyNames(tag: string, words: Words): Pick<Language, "economyName" | "economyShortName"> {
  const regions = new Intl.DisplayNames([tag], { type: "region", fallback: "code" });
  const names = new Map<string, string>();
  const economyName = ({ iso3, iso2 }: Named): string => {
    const name = names.get(iso3) ?? words[`economy.${iso3}`] ?? regions.of(iso2) ?? iso3;
    names.set(iso3, name);
    return name;
  };
  return { economyName, economyShortName: (economy) => words[`economy.${economy.iso3}.short`] ?? economyName(economy) };
}
