import type { APIRoute } from "astro";
import { languageOf } from "../../../i18n/languages.ts";
import { changesFeed } from "../../_changes/changes.ts";
import { languagePaths } from "../../_page-frame.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ params }) => new Response(changesFeed(languageOf(params["lang"])));
