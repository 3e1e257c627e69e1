import type { EmbedView } from "../../components/embed-view.ts";
import type { Preview } from "../../components/preview.ts";
import type { Language } from "../../i18n/language.ts";
import type { ViewForm, ViewKind } from "../../model/view-kind.ts";

/** A view in its document. */
export interface PlacedView {
  /** What names it behind # in a sheet: an indicator's code, a chart's id. */
  readonly id: string;
  readonly view: EmbedView;
}

/**
 * A view for other sites, or a sheet of all views of an economy or a page. Routes, oEmbed, pictures, releases, the builder
 * and the tests of the built site take from the catalogue those that have their form.
 */
export interface CatalogueEntry {
  readonly kind: ViewKind;
  /** Those of its kind, or fewer: a release keeps headline indicators only. */
  readonly forms: readonly ViewForm[];
  /** Below /embed/{language}/ and /images/{language}/, without slashes at its ends: "map/egdi", "trends/ken". */
  readonly place: string;
  /** Address of the page that it belongs to. */
  readonly page: (lang: string) => string;
  /** A program that is given the page's address embeds this view. */
  readonly standsForPage?: true;
  /** The picture beside a link to it. */
  readonly preview: (language: Language) => Preview;
  /** Of the document: tells it from every other. */
  readonly title: (language: Language) => string;
  /** What a document holds, drawn. */
  readonly views?: (language: Language) => readonly PlacedView[];
  /** The picture, as SVG. */
  readonly picture?: (language: Language, site: URL | undefined) => string;
}
