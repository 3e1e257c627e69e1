import type { APIRoute } from "astro";
import { languageOf, languages } from "../../../../i18n/languages.ts";
import { moreWords, viewsWithWords } from "../../../_explore/words.ts";

export const getStaticPaths = () =>
  viewsWithWords.flatMap((view) => languages.map(({ tag }) => ({ params: { view, lang: tag }, props: { view } })));

/** The words that one kind of view needs besides those that all share. */
export const GET: APIRoute<{ view: (typeof viewsWithWords)[number] }, { lang: string }> = ({ params, props }) =>
  Response.json(moreWords(languageOf(params.lang), props.view));
