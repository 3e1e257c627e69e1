import { readdirSync } from "node:fs";
import { chosenTags } from "../../src/i18n/chosen-tags.ts";

const folder = new URL("../../src/i18n/", import.meta.url);
const ending = ".json";

/**
 * Tags of the languages that the site has: a file each, or those of them that LANGUAGES names.
 * @throws where LANGUAGES names another
 */
export function siteTags(): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  const tags = files.map((name) => name.slice(0, -ending.length)).sort();
  return chosenTags(tags, process.env["LANGUAGES"]);
}
