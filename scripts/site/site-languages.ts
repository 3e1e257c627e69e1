import { readdirSync } from "node:fs";

/** Tags of the languages that the site has: a file each. */
export const siteLanguages: readonly string[] = readdirSync("src/i18n")
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

/** The language that an address below the base path names, "ar" for /ar/… and /embed/ar/…; undefined for / and 404. */
export function languageOfPath(path: string, tags = siteLanguages): string | undefined {
  return tags.find((tag) => path.startsWith(`/${tag}/`) || path.startsWith(`/embed/${tag}/`));
}
