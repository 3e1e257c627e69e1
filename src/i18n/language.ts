/** A language of the site: its words and how it writes numbers, months and names. */
export interface Language {
  /** BCP 47 tag: the name of its file and the first part of its addresses. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** Its own name for itself. */
  readonly name: string;
  /**
   * The text of a key with its {placeholders} filled.
   * @throws where the key is in no file, or a placeholder has no value
   */
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** Like `text`, for a count: the file has `key.one`, `key.other` and whatever forms the language needs. */
  count(key: string, count: number, values?: Readonly<Record<string, string | number>>): string;
  /** The key of the form that a count takes: `key.one`, `key.other` … */
  countKey(key: string, count: number): string;
  has(key: string): boolean;
  /** The keys that begin so, in the order of the file. */
  keys(start: string): string[];
  /** A number with a fixed number of decimals, grouped, in Latin digits. */
  number(value: number, decimals: number): string;
  /** The same with its sign (plus or minus). */
  signed(value: number, decimals: number): string;
  /** A share of 0 to 1 in whole per cent. */
  percent(share: number): string;
  /** Large numbers short, for axes: 5M, 20K. */
  compact(value: number): string;
  /** A month given as YYYY-MM. */
  month(yearAndMonth: string): string;
  /** Two numbers as a range that right-to-left text does not turn round; one number where both are the same. */
  range(from: number, to: number): string;
  /** Names joined as the language does: a, b and c. */
  list(parts: readonly string[]): string;
  /** Sorts names. */
  readonly compare: (a: string, b: string) => number;
  /** The UN's name of an economy. */
  economyName(economy: { readonly iso3: string; readonly iso2: string }): string;
  /** A name short enough for a chart label. */
  economyShortName(economy: { readonly iso3: string; readonly iso2: string }): string;
}

type Words = Readonly<Record<string, string>>;

/** Makes a language of the words of its file. Arabic and others with digits of their own write Latin ones, as UN sites do. */
export function language(tag: string, words: Words): Language {
  const locale = `${tag}-u-nu-latn`;
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
    formats.set(key, known);
    return known;
  };
  const fixed = Array.from(
    { length: 7 },
    (_, digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const regions = new Intl.DisplayNames([tag], { type: "region", fallback: "code" });
  const plural = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const months = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  const byKey = new Map(Object.entries(words));
  const find = (key: string): string => {
    const found = byKey.get(key);
    if (found === undefined) throw new Error(`src/i18n/${tag}.json has no "${key}". Add the key with its text.`);
    return found;
  };
  const text: Language["text"] = (key, values = {}) => {
    const found = find(key);
    if (!found.includes("{")) return found;
    return found.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`src/i18n/${tag}.json, "${key}": nothing was given for {${name}}.`);
      return String(value);
    });
  };
  const countKey: Language["countKey"] = (key, count) => {
    const form = `${key}.${plural.select(count)}`;
    return byKey.has(form) ? form : `${key}.other`;
  };
  const names = new Map<string, string>();
  const economyName: Language["economyName"] = ({ iso3, iso2 }) => {
    const name = names.get(iso3) ?? byKey.get(`economy.${iso3}`) ?? regions.of(iso2) ?? iso3;
    names.set(iso3, name);
    return name;
  };
  // A profile writes some two thousand numbers, most of them more than once: formatting anew is the dearest step.
  const written = Array.from({ length: fixed.length }, () => new Map<number, string>());
  const number: Language["number"] = (value, decimals) => {
    const known = written[decimals]?.get(value);
    if (known !== undefined) return known;
    const plain = fixed[decimals] ?? format({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    const found = plain.format(value);
    written[decimals]?.set(value, found);
    return found;
  };
  return {
    tag,
    direction: new Intl.Locale(tag).getTextInfo().direction === "rtl" ? "rtl" : "ltr",
    name: new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag,
    text,
    has: (key) => byKey.has(key),
    keys: (start) => Object.keys(words).filter((key) => key.startsWith(start)),
    countKey,
    count: (key, count, values = {}) => text(countKey(key, count), { n: fixed[0]?.format(count) ?? count, ...values }),
    number,
    signed: (value, decimals) =>
      format({ minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "exceptZero" }).format(
        value,
      ),
    percent: (share) => `${number(share * 100, 0)}\u00a0%`,
    compact: (value) => format({ notation: "compact", maximumFractionDigits: 1 }).format(value),
    month(yearAndMonth) {
      return months.format(new Date(`${yearAndMonth}-01T00:00:00Z`));
    },
    // A left-to-right isolate: digits around a dash are otherwise set in the order of the paragraph.
    range: (from, to) => (from === to ? String(from) : `\u2066${from}–${to}\u2069`),
    list: (parts) => lists.format(parts),
    compare: new Intl.Collator(tag).compare,
    economyName,
    economyShortName: (economy) => byKey.get(`economy.${economy.iso3}.short`) ?? economyName(economy),
  };
}
