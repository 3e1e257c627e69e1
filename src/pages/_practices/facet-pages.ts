import { knowledge, knownEconomies } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import { facetList, facetNames, facetWordName, practicesOf, type FacetName } from "./facets.ts";
import { practiceList } from "./practice-list.ts";

/** Practices on a page of a facet. */
const pageSize = 50;

/** A page of a facet: its word, and which of how many pages. */
export interface FacetPage {
  readonly facet: FacetName;
  readonly word: string;
  readonly page: number;
  readonly of: number;
}

/** Every page of every facet. */
export function facetPages(language: Language): FacetPage[] {
  return facetNames.flatMap((facet) =>
    facetList(language, facet).flatMap(({ word, count }) => {
      const of = Math.ceil(count / pageSize);
      return Array.from({ length: of }, (_, index) => ({ facet, word, page: index + 1, of }));
    }),
  );
}

/** Everything a page of a facet shows. */
export function facetPage(language: Language, { facet, word, page, of }: FacetPage) {
  const lang = language.tag;
  const words = { facet: language.text(`practices.facet.${facet}`), word: facetWordName(language, facet, word) };
  const pageText = language.text("practices.page", { page, of });
  const practices = practicesOf(facet, word);
  const shown = practices.slice((page - 1) * pageSize, page * pageSize);
  const title = language.text("practices.facet.page.title", words);
  const description = language.text("practices.facet.page.description", words);
  const href = (number: number): string => paths.practiceFacet(lang, facet, word, number);
  const profile = facet === "economy" ? knownEconomies.get(word.toUpperCase()) : undefined;
  return {
    heading: words.word,
    title: of === 1 ? title : `${title} · ${pageText}`,
    description: of === 1 ? description : `${description} ${pageText}.`,
    crumbs: [
      { href: paths.practices(lang), text: language.text("practices.title") },
      { href: paths.practices(lang, facet), text: words.facet },
    ],
    count: language.count("practices.count", practices.length),
    pageText: of === 1 ? undefined : pageText,
    note: facet === "region" ? language.text("practices.facet.region.lead") : undefined,
    list: practiceList(language, shown, { where: facet !== "economy" }),
    profile:
      profile === undefined
        ? undefined
        : {
            href: paths.economy(lang, profile.iso3),
            text: language.text("practices.profile-link", { economy: words.word }),
          },
    pages: Array.from({ length: of }, (_, index) => ({ number: index + 1, href: href(index + 1) })),
    page,
  };
}

/** How many practices there are, and of how many the source names the action line. */
export function practiceCounts(language: Language): Record<"n" | "stated", string> {
  const stated = knowledge.practices.filter(({ wsisBasis }) => wsisBasis === "stated").length;
  return { n: language.number(knowledge.practices.length, 0), stated: language.number(stated, 0) };
}
