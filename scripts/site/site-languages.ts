import { readdirSync } from "node:fs";
import { livePath } from "./pinned-path.ts";

/** Tags of the languages that the site has: a file each. */
export const siteLanguages: readonly string[] = readdirSync("src/i18n")
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

/** The language that an address below the base path names, "ar" for /ar/… and /embed/ar/…; undefined for / and 404. */
export function languageOfPath(path: string, tags = siteLanguages): string | undefined {
  const live = livePath(path);
  return tags.find((tag) => live.startsWith(`/${tag}/`) || live.startsWith(`/embed/${tag}/`));
}
