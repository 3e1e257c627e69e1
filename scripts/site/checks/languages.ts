import { direction } from "../../../src/i18n/direction.ts";
import type { PageFacts } from "../page-facts.ts";
import type { SiteFault } from "../site-fault.ts";
import { languageOfPath, siteLanguages } from "../site-languages.ts";

/** Every page says its language and direction, and they are those of its address. */
export function checkLanguages(pages: readonly PageFacts[], tags = siteLanguages): SiteFault[] {
  return pages.flatMap(({ file, path, lang, dir }) => {
    const fault = (what: string, remedy: string) => [{ check: "languages", file, what, remedy }];
    if (lang === undefined || lang === "") return fault("<html> has no lang.", "Give it the language of the page.");
    const expected = languageOfPath(path, tags);
    if (expected !== undefined && lang !== expected) {
      return fault(`<html lang="${lang}"> under /${expected}/.`, `Write lang="${expected}", or move the page.`);
    }
    if (!tags.includes(lang)) {
      return fault(`<html lang="${lang}">: src/i18n has no such language.`, `Write one of: ${tags.join(", ")}.`);
    }
    if (dir === direction(lang)) return [];
    const found = dir === undefined ? "has no dir" : `has dir="${dir}"`;
    return fault(`<html lang="${lang}"> ${found}.`, `Write dir="${direction(lang)}".`);
  });
}
