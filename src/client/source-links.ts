import type { Language } from "../i18n/language.ts";
import { element } from "./element.ts";
import type { ViewFigures } from "./explore-data.ts";

/** Figures that are shown, by the years of those. */
export interface ShownFigures {
  readonly sources: ViewFigures["sources"];
  readonly years: ReadonlySet<number>;
}

/**
 * "Source: ITU DataHub, April 2026 · ITU figures: CC BY-NC-SA 3.0 IGO": the sources of all that is shown, each once, and their
 * licences.
 * @param list address of the page of sources
 */
export function sourceLinks(language: Language, shown: readonly ShownFigures[], list: string): (Node | string)[] {
  const used = shown.flatMap(({ sources, years }) =>
    Object.entries(sources).flatMap(([key, its]) => (its.some((year) => years.has(year)) ? [key] : [])),
  );
  const keys = [...new Set(used)];
  const links = keys.flatMap((key, index) => [
    ...(index > 0 ? [language.text("semicolon")] : []),
    element("a", { href: `${list}#${key}` }, language.text(`explore.source.${key}`)),
  ]);
  return [language.text("explore.view.source"), " ", ...links, ...licencesOf(language, keys)];
}

/** The licences of sources, each once and in its own order. @param keys of the sources */
export function licencesOf(language: Language, keys: readonly string[]): (Node | string)[] {
  const licences = new Set(keys.map((key) => language.text(`explore.terms.${key}`)));
  return [...licences].flatMap((licence) => [" · ", element("bdi", {}, licence)]);
}
