import type { APIRoute } from "astro";
import { languageOf, languages } from "../../i18n/languages.ts";
import type { CatalogueEntry } from "../_catalogue/entry.ts";
import { embeddables, oembed } from "../_catalogue/oembed.ts";

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    embeddables(language).map(({ place, entry }) => ({ params: { place }, props: { entry, lang: language.tag } })),
  );

/** How a page is embedded, for programs that find it by the page's own link. */
export const GET: APIRoute<{ entry: CatalogueEntry; lang: string }> = ({ props: { entry, lang }, site }) =>
  Response.json(oembed(languageOf(lang), entry, site));
