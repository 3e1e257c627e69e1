import type { Language } from "../i18n/language.ts";
import { element } from "./element.ts";
import type { ViewFigures } from "./explore-data.ts";

/** Figures that are shown, by the years of those. */
export interface ShownFigures {
  readonly sources: ViewFigures["sources"];
  readonly years: ReadonlySet<number>;
}

/** The line of sources in words. */
export interface SourceTexts {
  readonly sourceLabel: string;
  /** The sources of what is shown, each with its month. */
  readonly sources: readonly { readonly key: string; readonly words: string }[];
  /** Stands between sources. */
  readonly between: string;
  /** Whose figures stand under which licence, each once. */
  readonly licences: readonly string[];
}

/** The sources of all that is shown, each once, and their licences. */
export function sourceTexts(language: Language, shown: readonly ShownFigures[]): SourceTexts {
  const used = shown.flatMap(({ sources, years }) =>
    Object.entries(sources).flatMap(([key, its]) => (its.some((year) => years.has(year)) ? [key] : [])),
  );
  const keys = [...new Set(used)];
  return {
    sourceLabel: language.text("explore.view.source"),
    sources: keys.map((key) => ({ key, words: language.text(`explore.source.${key}`) })),
    between: language.text("semicolon"),
    licences: [...new Set(keys.map((key) => language.text(`explore.terms.${key}`)))],
  };
}

/**
 * "Source: ITU DataHub, April 2026 · ITU figures: CC BY-NC-SA 3.0 IGO", with links; each licence in its own order.
 * @param list address of the page of sources
 */
export function sourceLinks({ sourceLabel, sources, between, licences }: SourceTexts, list: string): (Node | string)[] {
  const links = sources.flatMap(({ key, words }, index) => [
    ...(index > 0 ? [between] : []),
    element("a", { href: `${list}#${key}` }, words),
  ]);
  return [`${sourceLabel} `, ...links, ...licences.flatMap((licence) => [" · ", element("bdi", {}, licence)])];
}
