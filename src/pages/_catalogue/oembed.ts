import { cardSize } from "../../charts/pictures/card-size.ts";
import type { Language } from "../../i18n/language.ts";
import type { EmbedKind } from "../../model/view-kind.ts";
import { frameSnippet, sizeOf } from "../../views/embed-snippets.ts";
import { paths } from "../_paths.ts";
import { viewsAs } from "./catalogue.ts";
import type { CatalogueEntry } from "./entry.ts";

/** A page or a view that says how it is embedded. */
interface Embeddable {
  /** Below the base path, without slashes at its ends: "embed/en/map/egdi". */
  readonly place: string;
  readonly entry: CatalogueEntry;
}

const trimmed = (path: string): string => path.slice(paths.root().length).replace(/\/$/, "");

/** All that says so in a language: views with a document of their own, and the pages that one of them stands for. */
export const embeddables = ({ tag }: Language): Embeddable[] =>
  viewsAs("oembed").flatMap((entry) => [
    { place: trimmed(paths.embedDocument(tag, entry.place)), entry },
    ...(entry.standsForPage ? [{ place: trimmed(entry.page(tag)), entry }] : []),
  ]);

/** oEmbed 1.0, rich: HTML of one frame, as consumers that trust nobody reduce it to. */
export function oembed(language: Language, entry: CatalogueEntry, site: URL | undefined) {
  // What has this form has a document.
  const view = entry.kind as EmbedKind;
  const { width, least } = sizeOf({ view });
  const title = entry.title(language);
  const address = new URL(paths.embedDocument(language.tag, entry.place), site).href;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: language.text("site.name"),
    provider_url: new URL(paths.home(language.tag), site).href,
    cache_age: 86_400,
    html: frameSnippet({ view, address, title, page: address }, { theme: "auto", title: true, width }),
    width,
    height: least,
    thumbnail_url: new URL(entry.preview(language).address, site).href,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
