import { escapeHtml, type Html } from "../../components/html.ts";
import { knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Practice } from "../../model/practice.ts";
import { formNote } from "../_correct/form-note.ts";
import { downloadLinks } from "../_figures/download.ts";
import { collectionLinks } from "./collections.ts";
import { facetLinks } from "./facet-links.ts";
import { practiceCounts } from "./facet-pages.ts";
import { facetList, facetNames, facetWordName, facetWords, international, regionOf } from "./facets.ts";
import { practiceMap } from "./practice-map.ts";
import { practiceLink, sinceHtml, whereText } from "./practice-list.ts";

/** Everything the compendium's own page shows. */
export function practicesPage(language: Language) {
  const lang = language.tag;
  const counts = practiceCounts(language);
  const text = (key: string): string => language.text(`practices.${key}`);
  return {
    title: text("title"),
    description: text("description"),
    lead: language.text("practices.lead", counts),
    notes: [language.text("practices.classified", counts), ...(lang === "en" ? [] : [text("english")])],
    sections: ["collections", "map", "facets", "all", "correct"].map((id) => ({
      id,
      title: id === "correct" ? language.text("practice.correct.title") : text(`${id}.title`),
    })),
    collections: collectionLinks(language),
    map: practiceMap(language),
    facets: facetNames
      .filter((facet) => facet !== "economy")
      .map((facet) => ({ id: facet, title: text(`facet.${facet}`), html: facetLinks(language, facet) })),
    places: places(language),
    form: formNote(language, "add"),
    downloads: downloadLinks([
      { path: "practices.csv", text: language.text("download.practices") },
      { path: "practices.json", text: language.text("download.practices.json") },
      { path: "vocabulary.csv", text: language.text("download.vocabulary") },
      { path: "practice-form.csv", text: language.text("download.practice-form") },
    ]),
    filter: filterTexts(language),
  };
}

const acrossRegions = "across";

/** The one place of a practice in the whole list: its region, several of them, or none. */
function placeOf(practice: Practice): string {
  const regions = new Set(practice.economies.map((iso3) => regionOf(iso3)));
  if (regions.size > 1) return acrossRegions;
  const [region] = regions;
  return region ?? international;
}

/** The whole list by region; practices of several regions, and of no single economy, have their own places. */
function places(language: Language): { id: string; title: string; html: Html }[] {
  const byPlace = Map.groupBy(knowledge.practices, placeOf);
  const regions = facetList(language, "region").map(({ word }) => word);
  return [...regions.filter((word) => word !== international), acrossRegions, international].flatMap((place) => {
    const its = byPlace.get(place);
    if (its === undefined) return [];
    const title =
      place === acrossRegions ? language.text("practices.across") : facetWordName(language, "region", place);
    const sorted = its.toSorted((a, b) => language.compare(whereText(language, a), whereText(language, b)));
    return [
      { id: place, title, html: `<ul class="practices">${sorted.map((one) => item(language, one)).join("")}</ul>` },
    ];
  });
}

/** A practice of the whole list; `data-of` holds its words in every facet, for the filter. */
function item(language: Language, practice: Practice): Html {
  const words = facetNames.flatMap((facet) => facetWords(facet, practice).map((word) => `${facet}/${word}`));
  const where = [escapeHtml(whereText(language, practice)), ...sinceHtml(language, practice)].join(" · ");
  return `<li data-of="${words.join(" ")}">${practiceLink(language, practice)} <small>${where}</small></li>`;
}

/** What the filter says: it is made by a script, of the facets that the page shows. */
function filterTexts(language: Language): Readonly<Record<string, string>> {
  const text = (key: string): string => language.text(`practices.filter.${key}`);
  const shown = language.text("practices.filter.shown", { shown: "{shown}", all: "{all}" });
  return {
    lang: language.tag,
    title: text("title"),
    words: text("words"),
    any: text("any"),
    clear: text("clear"),
    none: text("none"),
    shown,
    economy: language.text("practices.facet.economy"),
  };
}
