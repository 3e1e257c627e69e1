import type { PageFacts } from "../page-facts.ts";
import type { SiteFault } from "../site-fault.ts";

/** Languages written from right to left. */
const rightToLeft = new Set(["ar", "fa", "he", "ur"]);

/** The language that an address names: "ar" for /ar/… and /embed/ar/…; undefined for / and 404. */
export function languageOfPath(path: string): string | undefined {
  return /^\/(?:embed\/)?([a-z]{2})\//.exec(path)?.[1];
}

/** Every page says its language and direction, and they are those of its address. */
export function checkLanguages(pages: readonly PageFacts[]): SiteFault[] {
  return pages.flatMap(({ file, path, lang, dir }) => {
    const fault = (what: string, remedy: string) => [{ check: "languages", file, what, remedy }];
    if (lang === undefined || lang === "") return fault("<html> has no lang.", "Give it the language of the page.");
    const expected = languageOfPath(path);
    if (expected !== undefined && lang !== expected) {
      return fault(`<html lang="${lang}"> under /${expected}/.`, `Write lang="${expected}", or move the page.`);
    }
    const direction = rightToLeft.has(lang) ? "rtl" : "ltr";
    if (dir === direction) return [];
    const found = dir === undefined ? "has no dir" : `has dir="${dir}"`;
    return fault(`<html lang="${lang}"> ${found}.`, `Write dir="${direction}".`);
  });
}
