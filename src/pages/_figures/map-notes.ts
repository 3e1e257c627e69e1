import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { figuresOf, mapShapes } from "../../dataset.ts";
import type { MapShapes } from "../../geography/map-shapes.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import { namedEconomy } from "./economy-link.ts";
import type { MapSection } from "./map-section.ts";

// Drawn by scripts/build-atlas.ts, which knows the type.
const drawn = new Set((mapShapes as MapShapes).shapes.map(({ iso3 }) => iso3));

/** What must stand beneath a map: what its shapes mean, who has none, and the UN's words on boundaries. */
export function mapNotes(language: Language, code: string, shown: MapSection, isHatched: boolean): Html[] {
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
  const more = link("map-and-boundaries", "map.note.boundaries-link");
  const boundaries = phrase(language, "map.note.boundaries", { more });
  return [
    `<span class="map-note">${key.join(" ")}</span> ${link("map-classes", "map.note.classes-link")}`,
    `<span class="map-boundaries">${boundaries}</span>`,
  ];
}
