import { chosenTags } from "./chosen-tags.ts";
import { language, type Language } from "./language.ts";

const files = import.meta.glob<Record<string, string>>("./*.json", { eager: true, import: "default" });

const words = new Map(Object.entries(files).map(([path, its]) => [path.slice(2, -".json".length), its]));

/** Every language that has a file here, or those of them that LANGUAGES names; English first, then by tag. */
export const languages: readonly Language[] = chosenTags([...words.keys()], process.env["LANGUAGES"])
  .map((tag) => language(tag, words.get(tag) ?? {}))
  .sort((a, b) => Number(b.tag === "en") - Number(a.tag === "en") || (a.tag < b.tag ? -1 : 1));

/** The language of a tag in an address. */
export function languageOf(tag: string | undefined): Language {
  const found = languages.find((one) => one.tag === tag);
  if (found === undefined) throw new Error(`There is no src/i18n/${tag}.json.`);
  return found;
}
