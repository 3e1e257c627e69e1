import { choropleth } from "../../charts/choropleth.ts";
import { mapLegend } from "../../charts/map-legend.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { economies, mapShapes, members } from "../../dataset.ts";
import type { MapShapes } from "../../geography/map-shapes.ts";
import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { paths } from "../_paths.ts";
import { facetLinks } from "./facet-links.ts";
import { practicesOf } from "./facets.ts";

/** The least count of each class: 1, 2, 3, 4 to 5, 6 and more. */
const classesFrom = [1, 2, 3, 4, 6] as const;

const countOf = (iso3: Iso3): number => practicesOf("economy", iso3.toLowerCase()).length;
const classOf = (count: number): number | undefined => {
  const found = classesFrom.findLastIndex((from) => count >= from);
  return found === -1 ? undefined : found;
};

/** Where the practices are: a map of how many an economy has, its legend, notes, and the same as a list of links. */
export function practiceMap(language: Language) {
  const counted = [...economies.keys()].filter((iso3) => countOf(iso3) > 0);
  const name = language.text("practices.map.name");
  const when = language.text("practices.map.when");
  const label = (iso3: Iso3): string =>
    `${namedEconomy(language, iso3).name}: ${language.count("practices.count", countOf(iso3))}`;
  return {
    name,
    when,
    svg: choropleth({
      shapes: mapShapes as MapShapes,
      title: `${name}${language.text("comma")}${when}`,
      description: language.text("practices.map.description", { n: counted.length }),
      classes: classesFrom.length,
      classOf: (iso3) => classOf(countOf(iso3)),
      label,
      href: (iso3) =>
        countOf(iso3) > 0 ? paths.practiceFacet(language.tag, "economy", iso3.toLowerCase()) : undefined,
      isMember: (iso3) => economies.get(iso3)?.isMember ?? false,
      notApplicable: () => true,
      patternId: "no-practice",
    }),
    legend: legend(language, counted),
    list: economyCounts(language),
    notes: [
      escapeHtml(language.text("practices.map.note")),
      phrase(language, "map.note.boundaries", {
        more: `<a href="${paths.methodology(language.tag, "map-and-boundaries")}">${escapeHtml(language.text("map.note.boundaries-link"))}</a>`,
      }),
    ],
  };
}

function legend(language: Language, counted: readonly Iso3[]): Html {
  const without = members.filter(({ iso3 }) => countOf(iso3) === 0).length;
  const row = (label: string, count: number) => ({ label, count, countLabel: language.number(count, 0) });
  return mapLegend({
    title: language.text("map.legend.title"),
    description: language.text("practices.map.legend"),
    classes: classesFrom.map((from, index) => {
      const to = classesFrom[index + 1];
      const text = to === undefined ? language.text("practices.map.more", { from }) : language.range(from, to - 1);
      return row(text, counted.filter((iso3) => classOf(countOf(iso3)) === index).length);
    }),
    noData: row(language.text("practices.map.none"), without),
    patternId: "no-practice-legend",
    direction: language.direction,
  });
}

/** The economies with how many practices each has, as links. */
function economyCounts(language: Language): Html {
  const label = escapeHtml(language.text("map.list.label", { measure: language.text("practices.map.name") }));
  const links = facetLinks(language, "economy");
  return `<div class="economy-list" tabindex="0" role="region" aria-label="${label}" data-facet="economy">${links}</div>`;
}
