import type { ExploreData } from "../explore-data.ts";
import { embedLink } from "../embed-link.ts";
import { drawLegend } from "./draw-legend.ts";
import { embedOf } from "./embed-of.ts";
import { paintMap } from "./paint-map.ts";
import type { ViewModel } from "./view-model.ts";
import type { ViewPlace } from "./view-place.ts";
import type { ViewTexts } from "./view-texts.ts";

/** Shows a model in what the page was built with: the map's colours, its legend, the words. */
export function drawView(place: ViewPlace, data: ExploreData, model: ViewModel, texts: ViewTexts): void {
  const svg = place.drawn.querySelector<SVGSVGElement>("svg.map");
  if (svg !== null) paintMap(svg, data, model, texts, place.profile);
  drawLegend(place.key, data.language, model, texts);
  const { language } = data;
  const embed = embedOf(language, model);
  place.showWords(texts, model, embedLink(language, place.builder, embed?.choice, texts.measure, embed?.text));
}
