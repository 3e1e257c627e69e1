import { language, type Language } from "./language.ts";

const files = import.meta.glob<Record<string, string>>("./*.json", { eager: true, import: "default" });

/** Every language that has a file here, English first, then by tag. */
export const languages: readonly Language[] = Object.entries(files)
  .map(([path, words]) => language(path.slice(2, -".json".length), words))
  .sort((a, b) => Number(b.tag === "en") - Number(a.tag === "en") || (a.tag < b.tag ? -1 : 1));

/** The language of a tag in an address. */
export function languageOf(tag: string | undefined): Language {
  const found = languages.find((one) => one.tag === tag);
  if (found === undefined) throw new Error(`There is no src/i18n/${tag}.json.`);
  return found;
}
