import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import { facetList, facetWords, practicesOf } from "../_practices/facets.ts";

/** How many documented practices let people take part at each level, by region. */
export function practiceLevels(language: Language): Html {
  const places = facetList(language, "region");
  const levels = facetList(language, "participation");
  const columns = [
    { title: language.text("practices.facet.participation") },
    { title: language.text("practices.title"), numeric: "count" as const },
    ...places.map(({ name }) => ({ title: name, numeric: "count" as const })),
  ];
  const rows = levels.map(({ word, name, count }) => {
    const its = practicesOf("participation", word);
    const href = paths.practiceFacet(language.tag, "participation", word);
    return [
      `<a href="${href}">${escapeHtml(name)}</a>`,
      language.number(count, 0),
      ...places.map((place) =>
        language.number(its.filter((one) => facetWords("region", one).includes(place.word)).length, 0),
      ),
    ];
  });
  return table(language.text("participation.practices.caption"), columns, rows, { captionHidden: true });
}
