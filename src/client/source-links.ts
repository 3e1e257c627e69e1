import type { Language } from "../i18n/language.ts";
import { element } from "./element.ts";
import type { ViewFigures } from "./explore-data.ts";

/** Figures that are shown, by the years of those. */
export interface ShownFigures {
  readonly sources: ViewFigures["sources"];
  readonly years: ReadonlySet<number>;
}

/**
 * "Source: ITU DataHub, April 2026 · CC BY-NC-SA 3.0 IGO": the sources of all that is shown, each once, and their
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
  const licences = [...new Set(keys.map((key) => language.text(`explore.licence.${key}`)))].join(" · ");
  return [language.text("explore.view.source"), " ", ...links, ` · ${licences}`];
}
