import { readdirSync, readFileSync } from "node:fs";
import { language, type Language } from "../../src/i18n/language.ts";

export type Words = Readonly<Record<string, string>>;

/** Every language file by its tag. */
export const wordsOf: ReadonlyMap<string, Words> = new Map(
  readdirSync("src/i18n")
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [name.slice(0, -".json".length), JSON.parse(readFileSync(`src/i18n/${name}`, "utf8")) as Words]),
);

export const tags = [...wordsOf.keys()];
export const english = wordsOf.get("en") ?? {};

const languages = new Map([...wordsOf].map(([tag, words]) => [tag, language(tag, words)]));

export function languageOf(tag: string): Language {
  const found = languages.get(tag);
  if (found === undefined) throw new Error(`There is no src/i18n/${tag}.json.`);
  return found;
}

const pluralForm = /\.(zero|one|two|few|many|other)$/;

/** Keys whose `.other` is there: their forms are those of a count. */
export const countedKeys = (words: Words): Set<string> =>
  new Set(Object.keys(words).flatMap((key) => (key.endsWith(".other") ? [key.slice(0, -".other".length)] : [])));

/** A key without the form of its count; itself where it has none. */
export function withoutForm(key: string, counted: ReadonlySet<string>): string {
  const stem = key.replace(pluralForm, "");
  return counted.has(stem) ? stem : key;
}

export const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))].sort();
