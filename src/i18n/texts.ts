export type Words = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** The texts of a language file. */
export interface Texts {
  /**
   * The text of a key with its {placeholders} filled.
   * @throws where the key is not in the file, or a placeholder has no value
   */
  readonly text: (key: string, values?: Values) => string;
  /** The text of a key as the file has it, placeholders and all; undefined where the file has no such key. */
  readonly pattern: (key: string) => string | undefined;
  readonly has: (key: string) => boolean;
  /** The keys that begin so, in the order of the file. */
  readonly keys: (start: string) => string[];
  /** The key of the form that a count takes: `key.one`, `key.other` … */
  readonly countKey: (key: string, count: number) => string;
}

export function texts(tag: string, words: Words): Texts {
  const byKey = new Map(Object.entries(words));
  const plural = new Intl.PluralRules(tag);
  return {
    text(key, values = {}) {
      const found = byKey.get(key);
      if (found === undefined) throw new Error(`src/i18n/${tag}.json has no "${key}". Add the key with its text.`);
      if (!found.includes("{")) return found;
      return found.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`src/i18n/${tag}.json, "${key}": nothing was given for {${name}}.`);
        return String(value);
      });
    },
    pattern: (key) => byKey.get(key),
    has: (key) => byKey.has(key),
    keys: (start) => Object.keys(words).filter((key) => key.startsWith(start)),
    countKey(key, count) {
      const form = `${key}.${plural.select(count)}`;
      return byKey.has(form) ? form : `${key}.other`;
    },
  };
}
