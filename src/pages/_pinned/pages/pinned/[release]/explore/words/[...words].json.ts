import type { APIRoute } from "astro";
import type { Words } from "../../../../../../../i18n/texts.ts";
import { languages } from "../../../../../../../i18n/languages.ts";
import { exploreWords, moreWords } from "../../../../../../_explore/words.ts";
import { releasePath } from "../../../../../release-path.ts";

export const getStaticPaths = () =>
  releasePath().flatMap(({ params }) =>
    languages.flatMap((language) => [
      { params: { ...params, words: language.tag }, props: { words: exploreWords(language) } },
      { params: { ...params, words: `compare/${language.tag}` }, props: { words: moreWords(language, "compare") } },
    ]),
  );

/** The words of the scripts of a release's views: they name its sources. */
export const GET: APIRoute<{ words: Words }> = ({ props: { words } }) => Response.json(words);
