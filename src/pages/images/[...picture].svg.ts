import type { APIRoute } from "astro";
import { languages } from "../../i18n/languages.ts";
import { type Picture, pictures } from "../_pictures/picture-list.ts";

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    pictures(language).map((picture) => ({ params: { picture: picture.place }, props: { picture } })),
  );

/** A view or a card as a picture for other sites; scripts/pictures.ts makes PNG of those that have it. */
export const GET: APIRoute<{ picture: Picture }> = ({ props: { picture }, site }) =>
  new Response(picture.draw(site), { headers: { "Content-Type": "image/svg+xml; charset=utf-8" } });
