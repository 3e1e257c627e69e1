import type { APIRoute } from "astro";
import { languageOf, languages } from "../../i18n/languages.ts";
import { viewsAs } from "../_catalogue/catalogue.ts";
import type { CatalogueEntry } from "../_catalogue/entry.ts";

export const getStaticPaths = () =>
  languages.flatMap(({ tag: lang }) =>
    viewsAs("picture").map((entry) => ({ params: { picture: `${lang}/${entry.place}` }, props: { entry, lang } })),
  );

/** A view or a card as a picture for other sites; scripts/pictures.ts makes PNG of each. */
export const GET: APIRoute<{ entry: CatalogueEntry; lang: string }> = ({ props: { entry, lang }, site }) =>
  new Response(entry.picture?.(languageOf(lang), site), {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8" },
  });
