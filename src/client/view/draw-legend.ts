import { mapLegend } from "../../charts/map-legend.ts";
import type { ExploreData } from "../explore-data.ts";
import { svgElement } from "../svg-element.ts";
import type { ViewModel } from "./view-model.ts";
import type { ViewTexts } from "./view-texts.ts";

/** Draws the legend of a view: how many economies are in each class, and how many members have no figure. */
export function drawLegend(
  key: HTMLElement,
  { language, economies }: ExploreData,
  model: ViewModel,
  texts: ViewTexts,
): void {
  const classes = texts.classLabels.map((label, number) => {
    const count = model.valued.filter(({ economy }) => model.classOf(economy) === number).length;
    return { label, count, countLabel: language.number(count, 0) };
  });
  const missing = [...economies.values()].filter(({ iso3, isMember }) => {
    const found = model.section.get(iso3);
    return isMember && found?.value === undefined && found?.status !== "M";
  }).length;
  const label = language.text("map.legend.no-data");
  const text = mapLegend({
    title: language.text("map.legend.title"),
    description: language.text("map.legend.description"),
    classes,
    noData: { label, count: missing, countLabel: language.number(missing, 0) },
    patternId: "no-data-legend",
  });
  key.replaceChildren(svgElement(text));
}
