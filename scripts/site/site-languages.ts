import { livePath } from "./pinned-path.ts";
import { siteTags } from "./site-tags.ts";

/** Tags of the languages that the site has. */
export const siteLanguages: readonly string[] = siteTags();

/** The language that an address below the base path names, "ar" for /ar/… and /embed/ar/…; undefined for / and 404. */
export function languageOfPath(path: string, tags = siteLanguages): string | undefined {
  const live = livePath(path);
  return tags.find((tag) => live.startsWith(`/${tag}/`) || live.startsWith(`/embed/${tag}/`));
}
