import { readFileSync } from "node:fs";
import { language, type Language } from "../../src/i18n/language.ts";
import type { Words } from "../../src/i18n/texts.ts";

/** The words of the files for machines, which are in English; beside this program, wherever it runs. */
export function english(): Language {
  const file = new URL("../../src/i18n/en.json", import.meta.url);
  return language("en", JSON.parse(readFileSync(file, "utf8")) as Words);
}
