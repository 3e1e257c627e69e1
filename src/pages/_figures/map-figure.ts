import { choropleth, type ChoroplethOptions } from "../../charts/choropleth.ts";
import { mapLegend } from "../../charts/map-legend.ts";
import type { MapFigure } from "../../components/map-figure.ts";
import { economies, figuresOf, mapShapes, members } from "../../dataset.ts";
import type { MapShapes } from "../../geography/map-shapes.ts";
import type { Language } from "../../i18n/language.ts";
import type { Section } from "../../model/derived.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { Group } from "../../model/group.ts";
import { paths } from "../_paths.ts";
import { namedEconomy } from "./economy-link.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { mapClass, mapClassLabels } from "../../views/map-classes.ts";
import { mapDescription } from "../../views/map-description.ts";
import { type Zoom, zoomFor, zooms } from "../../views/zoom.ts";
import { type MapSection, mapSection } from "./map-section.ts";
import { mapNotes } from "./map-notes.ts";
import { sourceKeys, sourceLine } from "./source-line.ts";
import { chartDownload } from "./download.ts";

// Drawn by scripts/build-atlas.ts, which knows the type.
const shapes = mapShapes as MapShapes;

/** "2024", or "newest of 2022–2025" where each economy shows its own. */
export function sectionYears(language: Language, { years }: MapSection, section: Section): string {
  if (years === undefined) return section === "latest" ? "" : String(section);
  return years[0] === years[1] ? String(years[1]) : language.text("map.newest-of", { first: years[0], last: years[1] });
}

/**
 * A map of an indicator with its legend and all that must stand beneath it. The list of economies beside it is made by
 * `economyList`.
 * @param section a year, or "latest": each economy's newest value within the tolerance
 * @param group whose members are shown, on the part of the world where they are; all economies without
 * @param options where the shapes are that it refers to; without, it holds them, as it must where it leaves its page
 */
export function mapFigure(
  language: Language,
  code: string,
  section: Section,
  group?: Group,
  { shapesAt }: Pick<ChoroplethOptions, "shapesAt"> = {},
): MapFigure {
  const shown = mapSection(code, section, group);
  const missing = members.filter(
    ({ iso3 }) => shown.isShown(iso3) && !shown.valued.has(iso3) && !isOutOfReach(code, shown, iso3),
  ).length;
  const words = indicatorWords(language, figuresOf(code).indicator);
  const when = sectionYears(language, shown, section);
  const named = { measure: words.name, unit: words.unit, when };
  const [titleKey, whenKey] =
    group === undefined ? (["map.title", "map.when"] as const) : (["map.title.group", "map.when.group"] as const);
  const inGroup = group === undefined ? named : { ...named, group: language.text(`group.${group.code}`) };
  const zoom = group === undefined ? "world" : zoomOf(shown);
  return {
    title: words.name,
    when: language.text(whenKey, inGroup),
    svg: map(language, code, shown, {
      title: language.text(titleKey, inGroup),
      description: description(language, code, shown, missing),
      shapesAt,
      ...(group !== undefined && { isOutside: (iso3) => !shown.isShown(iso3), viewBox: zooms[zoom] }),
    }),
    legend: legend(language, code, shown, missing),
    notes: mapNotes(language, code, shown, missing > 0),
    source: sourceLine(language, sourceKeys(shown.valued.values())),
    download: chartDownload(`indicators/${code}.csv`),
    // Of a group's members it is the map of all: there are too many groups for views of each.
    embed: paths.builder(language.tag, { view: "map", code, ...(section !== "latest" && { year: String(section) }) }),
    ...(group !== undefined && { embedText: language.text("builder.open.world") }),
    explore: {
      root: paths.explore(),
      code,
      year: String(section),
      group: group?.code ?? "",
      zoom,
      profile: paths.economy(language.tag, "_"),
      indicator: paths.indicator(language.tag, "_"),
      sources: paths.sources(language.tag),
      dataFiles: paths.dataFile(""),
      builder: paths.builder(language.tag),
    },
  };
}

/** The map as pages of the site have it: all of them share the shapes of the picture of all land. */
export const pageMap = (language: Language, code: string, section: Section, group?: Group): MapFigure =>
  mapFigure(language, code, section, group, { shapesAt: paths.land() });

/** The part of the world where the members of a group are, whether they have figures or not. */
const zoomOf = ({ isShown }: MapSection): Zoom => zoomFor(shapes.shapes.filter(({ iso3 }) => isShown(iso3)));

function map(
  language: Language,
  code: string,
  shown: MapSection,
  parts: Pick<ChoroplethOptions, "title" | "description" | "isOutside" | "viewBox" | "shapesAt">,
): string {
  return choropleth({
    ...parts,
    shapes,
    classes: figuresOf(code).classBreaks.length + 1,
    classOf: (iso3) => classAt(code, shown, iso3),
    label: (iso3) => label(language, code, shown, iso3),
    href: (iso3) => namedEconomy(language, iso3).href,
    isMember: (iso3) => economies.get(iso3)?.isMember ?? false,
    notApplicable: (iso3) => isOutOfReach(code, shown, iso3),
    patternId: "no-data",
  });
}

function legend(language: Language, code: string, shown: MapSection, missing: number): string {
  const { indicator, classBreaks } = figuresOf(code);
  const counted = countClasses(code, shown);
  return mapLegend({
    title: language.text("map.legend.title"),
    description: language.text("map.legend.description"),
    classes: mapClassLabels(language, indicator, classBreaks).map((words, index) => {
      const count = counted[index] ?? 0;
      return { label: words, count, countLabel: language.number(count, 0) };
    }),
    noData: { label: language.text("map.legend.no-data"), count: missing, countLabel: language.number(missing, 0) },
    patternId: "no-data-legend",
    direction: language.direction,
  });
}

function description(language: Language, code: string, { valued }: MapSection, missing: number): string {
  const described = [...valued].map(([iso3, { value }]) => ({ name: namedEconomy(language, iso3).name, value }));
  return mapDescription(language, figuresOf(code).indicator, described, missing);
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

/** "Kenya: 0.6314 (2024)", for the browser to show under the pointer; the year where the map shows several. */
function label(language: Language, code: string, { valued, absence, isShown, years }: MapSection, iso3: Iso3): string {
  const { name } = namedEconomy(language, iso3);
  if (!isShown(iso3)) return name;
  const found = valued.get(iso3);
  const why = absence(iso3);
  if (found === undefined) return `${name}: ${language.text(why === undefined ? "no-figure" : `status.${why.status}`)}`;
  const value = language.number(found.value, figuresOf(code).indicator.decimals);
  return years?.[0] === years?.[1] ? `${name}: ${value}` : `${name}: ${value} (${found.year})`;
}
