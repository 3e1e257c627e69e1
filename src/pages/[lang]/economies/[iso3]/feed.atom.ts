import type { APIRoute } from "astro";
import { languageOf, languages } from "../../../../i18n/languages.ts";
import { changesFeed } from "../../../_changes/changes.ts";
import { economyPages } from "../../../_page-selection.ts";

export const getStaticPaths = () =>
  languages.flatMap(({ tag }) =>
    economyPages().map(({ iso3 }) => ({ params: { lang: tag, iso3: iso3.toLowerCase() } })),
  );

export const GET: APIRoute = ({ params }) =>
  new Response(changesFeed(languageOf(params["lang"]), params["iso3"]?.toUpperCase()));
