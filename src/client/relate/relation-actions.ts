import type { Language } from "../../i18n/language.ts";
import { viewActions } from "../view/actions.ts";
import type { RelatePlace } from "./relate-place.ts";
import { type DrawnRelation, saveRelatedCsv, saveRelatedPng, saveRelatedSvg } from "./save-relation.ts";

/** The buttons beneath a relation. @param drawn what is shown; undefined where nothing is yet */
export function relationActions(
  place: RelatePlace,
  language: Language,
  drawn: () => DrawnRelation | undefined,
): HTMLElement {
  const shown = (): DrawnRelation => {
    const now = drawn();
    if (now === undefined) throw new Error("Nothing is drawn.");
    return now;
  };
  return viewActions(language, {
    csv: () => saveRelatedCsv(place, shown().of),
    svg: () => saveRelatedSvg(place, language, shown()),
    png: () => saveRelatedPng(place, language, shown()),
    share: () => navigator.clipboard.writeText(location.href),
  }).element;
}
