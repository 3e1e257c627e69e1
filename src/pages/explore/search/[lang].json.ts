import type { APIRoute } from "astro";
import { languageOf } from "../../../i18n/languages.ts";
import { languagePaths } from "../../_page-frame.ts";
import { searchFile } from "../../_search/search-entries.ts";

export const getStaticPaths = languagePaths;

/** What the search box finds at once, one file a language. */
export const GET: APIRoute<Record<string, never>, { lang: string }> = ({ params: { lang } }) =>
  Response.json(searchFile(languageOf(lang)));
