import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";

/** Name and address of the site, as a picture says whence it is. */
export function siteLine(language: Language, site: URL | undefined, page = paths.root()) {
  const { host, pathname } = new URL(page, site ?? "http://localhost");
  return { name: language.text("site.name"), address: (host + pathname).replace(/\/$/, "") };
}
