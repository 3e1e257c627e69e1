import { mapLegend } from "../../charts/map-legend.ts";
import type { Language } from "../../i18n/language.ts";
import { svgElement } from "../svg-element.ts";
import type { ViewModel } from "./view-model.ts";
import type { ViewTexts } from "./view-texts.ts";

/** Draws the legend of a view: how many of the economies shown are in each class, and how many members have no figure. */
export function drawLegend(key: HTMLElement, language: Language, model: ViewModel, texts: ViewTexts): void {
  const counts = new Map<number | undefined, number>();
  for (const { economy } of model.shown) {
    const number = model.classOf(economy);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const label = language.text("map.legend.no-data");
  const text = mapLegend({
    title: language.text("map.legend.title"),
    description: language.text("map.legend.description"),
    classes: texts.classLabels.map((words, number) => {
      const count = counts.get(number) ?? 0;
      return { label: words, count, countLabel: language.number(count, 0) };
    }),
    noData: { label, count: model.missing, countLabel: language.number(model.missing, 0) },
    patternId: "no-data-legend",
    direction: language.direction,
  });
  key.replaceChildren(svgElement(text));
}
