import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import { facetList, type FacetName } from "./facets.ts";

/** The words of a facet as links to their pages with how many practices each has; scripts read them by `data-word`. */
export function facetLinks(language: Language, facet: FacetName): Html {
  const items = facetList(language, facet).map(
    ({ word, name, count }) =>
      `<li><a href="${paths.practiceFacet(language.tag, facet, word)}" data-word="${word}">${escapeHtml(name)}</a> ` +
      `<small>${language.number(count, 0)}</small></li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

/** Words of a facet as links, separated by commas. */
export function wordLinks(
  language: Language,
  facet: FacetName,
  words: readonly { readonly word: string; readonly name: string }[],
): Html {
  const links = words.map(
    ({ word, name }) => `<a href="${paths.practiceFacet(language.tag, facet, word)}">${escapeHtml(name)}</a>`,
  );
  return links.join(escapeHtml(language.text("comma")));
}
