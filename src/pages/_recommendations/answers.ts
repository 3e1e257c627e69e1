import { escapeHtml, type Html } from "../../components/html.ts";
import { knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Collection } from "../../model/follow-up.ts";
import { paths } from "../_paths.ts";
import { facetWordName, practicesOf } from "../_practices/facets.ts";

/** A collection of the atlas that answers a recommendation, as a link with how much it holds. */
export function answerHtml(language: Language, { table, only }: Collection): Html {
  const lang = language.tag;
  const answer = (href: string, name: string, count: string): Html =>
    `<a href="${href}">${escapeHtml(name)}</a> <small>${escapeHtml(count)}</small>`;
  const practices = (count: number): string => language.count("practices.count", count);
  if (only !== undefined) {
    const { facet, word } = only;
    const names = { facet: language.text(`practices.facet.${facet}`), word: facetWordName(language, facet, word) };
    const name = language.text("practices.facet.page.title", names);
    return answer(paths.practiceFacet(lang, facet, word), name, practices(practicesOf(facet, word).length));
  }
  const name = language.text(`follow.collection.${table}`);
  if (table === "practices") return answer(paths.practices(lang), name, practices(knowledge.practices.length));
  if (table === "agencies") {
    const count = language.count("follow.roles", knowledge.agencyRoles.length);
    return answer(paths.actionLines(lang, "matrix"), name, count);
  }
  return answer(
    paths.actionLines(lang, "stocktaking"),
    name,
    language.count("follow.counts", knowledge.stocktaking.length),
  );
}
