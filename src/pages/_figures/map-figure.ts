import { choropleth } from "../../charts/choropleth.ts";
import { mapLegend } from "../../charts/map-legend.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { MapFigure } from "../../components/map-figure.ts";
import { phrase } from "../../components/phrase.ts";
import { economies, figuresOf, mapShapes, members } from "../../dataset.ts";
import type { MapShapes } from "../../geography/map-shapes.ts";
import type { Language } from "../../i18n/language.ts";
import type { Section } from "../../model/derived.ts";
import type { Iso3 } from "../../model/economy.ts";
import { paths } from "../_paths.ts";
import { namedEconomy } from "./economy-link.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { mapClass, mapClassLabels } from "../../views/map-classes.ts";
import { type MapSection, mapSection } from "./map-section.ts";
import { sourceKeys, sourceLine } from "./source-line.ts";
import { downloadHref } from "./download.ts";

// Drawn by scripts/build-atlas.ts, which knows the type.
const shapes = mapShapes as MapShapes;
const drawn = new Set(shapes.shapes.map(({ iso3 }) => iso3));

/** "2024", or "newest of 2022–2025" where each economy shows its own. */
export function sectionYears(language: Language, { years }: MapSection, section: Section): string {
  if (years === undefined) return section === "latest" ? "" : String(section);
  return years[0] === years[1] ? String(years[1]) : language.text("map.newest-of", { first: years[0], last: years[1] });
}

/**
 * A world map of an indicator with its legend and all that must stand beneath it. The list of economies beside it is
 * made by `economyList`.
 * @param section a year, or "latest": each economy's newest value within the tolerance
 */
export function mapFigure(language: Language, code: string, section: Section): MapFigure {
  const { indicator, classBreaks } = figuresOf(code);
  const shown = mapSection(code, section);
  const words = indicatorWords(language, indicator);
  const when = sectionYears(language, shown, section);
  const counted = countClasses(code, shown);
  const missing = members.filter(({ iso3 }) => !shown.valued.has(iso3) && !isOutOfReach(code, shown, iso3)).length;
  return {
    title: words.name,
    when: language.text("map.when", { unit: words.unit, when }),
    svg: choropleth({
      shapes,
      title: language.text("map.title", { measure: words.name, unit: words.unit, when }),
      description: language.text("map.description", { n: shown.valued.size, missing }),
      classes: classBreaks.length + 1,
      classOf: (iso3) => classAt(code, shown, iso3),
      label: (iso3) => label(language, code, shown, iso3),
      href: (iso3) => namedEconomy(language, iso3).href,
      isMember: (iso3) => economies.get(iso3)?.isMember ?? false,
      notApplicable: (iso3) => isOutOfReach(code, shown, iso3),
      patternId: "no-data",
    }),
    legend: mapLegend({
      title: language.text("map.legend.title"),
      description: language.text("map.legend.description"),
      classes: mapClassLabels(language, indicator, classBreaks).map((words, index) => {
        const count = counted[index] ?? 0;
        return { label: words, count, countLabel: language.number(count, 0) };
      }),
      noData: { label: language.text("map.legend.no-data"), count: missing, countLabel: language.number(missing, 0) },
      patternId: "no-data-legend",
    }),
    notes: notes(language, code, shown, missing > 0),
    source: sourceLine(language, sourceKeys(shown.valued.values())),
    download: downloadHref(`indicators/${code}.csv`),
    explore: {
      root: paths.explore(),
      code,
      year: String(section),
      profile: paths.economy(language.tag, "_"),
      indicator: paths.indicator(language.tag, "_"),
      sources: paths.sources(language.tag),
      dataFile: paths.dataFile("indicators/_.csv"),
    },
  };
}

function classAt(code: string, { valued }: MapSection, iso3: Iso3): number | undefined {
  const { indicator, classBreaks } = figuresOf(code);
  const value = valued.get(iso3)?.value;
  return value === undefined ? undefined : mapClass(value, indicator, classBreaks);
}

/** How many economies are in each class, lowest first. */
function countClasses(code: string, shown: MapSection): number[] {
  const counts = new Array<number>(figuresOf(code).classBreaks.length + 1).fill(0);
  for (const iso3 of shown.valued.keys()) {
    const number = classAt(code, shown, iso3);
    if (number !== undefined) counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

/** Of whom there can be no figure: others than member states in the Survey, and states that did not exist yet. */
function isOutOfReach(code: string, shown: MapSection, iso3: Iso3): boolean {
  if (figuresOf(code).indicator.survey && !economies.get(iso3)?.isMember) return true;
  return shown.absence(iso3)?.status === "M";
}

/** "Kenya: 0.6314 (2024)", for the browser to show under the pointer. */
function label(language: Language, code: string, { valued, absence }: MapSection, iso3: Iso3): string {
  const { name } = namedEconomy(language, iso3);
  const found = valued.get(iso3);
  const why = absence(iso3);
  if (found === undefined) return `${name}: ${language.text(why === undefined ? "no-figure" : `status.${why.status}`)}`;
  return `${name}: ${language.number(found.value, figuresOf(code).indicator.decimals)} (${found.year})`;
}

function notes(language: Language, code: string, shown: MapSection, isHatched: boolean): Html[] {
  const link = (section: string, key: string): Html =>
    `<a href="${paths.methodology(language.tag, section)}">${escapeHtml(language.text(key))}</a>`;
  const undrawn = [...shown.valued.keys()]
    .filter((iso3) => !drawn.has(iso3))
    .map((iso3) => namedEconomy(language, iso3).name);
  const { survey } = figuresOf(code).indicator;
  const key = [
    ...(isHatched || !survey
      ? [escapeHtml(language.text(survey ? "map.note.hatched.survey" : "map.note.hatched"))]
      : []),
    ...(survey ? [escapeHtml(language.text("map.note.outlined"))] : []),
    ...(undrawn.length > 0
      ? [escapeHtml(language.text("map.note.undrawn", { economies: language.list(undrawn) }))]
      : []),
  ];
  return [
    `<span class="map-note">${key.join(" ")}</span> ${link("map-classes", "map.note.classes-link")}`,
    phrase(language, "map.note.boundaries", { more: link("map-and-boundaries", "map.note.boundaries-link") }),
  ];
}
