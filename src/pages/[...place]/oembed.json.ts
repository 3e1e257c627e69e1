import type { APIRoute } from "astro";
import { languageOf, languages } from "../../i18n/languages.ts";
import { type Embeddable, embeddables, oembed } from "../_embed/oembed.ts";

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    embeddables(language).map((embeddable) => ({
      params: { place: embeddable.place },
      props: { embeddable, lang: language.tag },
    })),
  );

/** How a page is embedded, for programs that find it by the page's own link. */
export const GET: APIRoute<{ embeddable: Embeddable; lang: string }> = ({ props: { embeddable, lang }, site }) =>
  Response.json(oembed(languageOf(lang), embeddable, site));
