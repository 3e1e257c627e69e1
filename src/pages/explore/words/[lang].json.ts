import type { APIRoute } from "astro";
import { languageOf } from "../../../i18n/languages.ts";
import { exploreWords } from "../../_explore/words.ts";
import { languagePaths } from "../../_page-frame.ts";

export const getStaticPaths = languagePaths;

/** The words of views in the browser, one file a language. */
export const GET: APIRoute<Record<string, never>, { lang: string }> = ({ params: { lang } }) =>
  Response.json(exploreWords(languageOf(lang)));
