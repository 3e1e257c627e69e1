import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";

/** What every document of bare views hands to its layout: its language, and the addresses of what it shares with others. */
export const embedFrame = (language: Language, explore = paths.explore()) => ({
  language,
  styles: paths.embedFile("view.css"),
  script: paths.embedFile("view.js"),
  explore,
  sources: paths.sources(language.tag),
  profile: paths.economy(language.tag, "_"),
});
