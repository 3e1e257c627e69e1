import { cardSize } from "../charts/pictures/card-size.ts";
import type { Preview } from "../components/preview.ts";
import type { Language } from "../i18n/language.ts";
import { paths } from "./_paths.ts";

/** What stands for the site, where a page has no card of its own. */
export const sitePreview = (language: Language): Preview => ({
  address: paths.preview(),
  ...cardSize,
  alt: language.text("site.name"),
});
