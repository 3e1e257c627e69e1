import { hatchPattern } from "../../charts/choropleth.ts";
import type { ExploreData } from "../explore-data.ts";
import { zooms, type Zoom } from "./zoom.ts";
import type { ViewModel } from "./view-model.ts";

const svgNamespace = "http://www.w3.org/2000/svg";
const pattern = "no-data";

/** What the map cannot tell from the view: words, and where a profile stands. */
export interface MapWords {
  readonly label: string;
  readonly description: string;
  readonly profile: (iso3: string) => string;
}

/** Gives every economy on the drawn map the colour of its class in a view; shapes and places stay. */
export function paintMap(svg: SVGSVGElement, data: ExploreData, model: ViewModel, words: MapWords): void {
  addLesserDots(svg, data, words.profile);
  svg.setAttribute("class", `map classes-${model.breaks.length + 1}`);
  svg.setAttribute("aria-label", words.label);
  const description = svg.querySelector("desc");
  if (description !== null) description.textContent = words.description;
  if (svg.querySelector(`#${pattern}`) === null) svg.insertAdjacentHTML("afterbegin", hatchPattern(pattern, 10));
  const { survey } = model.figures.indicator;
  for (const mark of svg.querySelectorAll<SVGGraphicsElement>("[data-e]")) {
    const iso3 = mark.dataset["e"] ?? "";
    const isMember = data.economies.get(iso3)?.isMember === true;
    const number = model.classOf(iso3);
    const isOutOfReach = (survey && !isMember) || model.section.get(iso3)?.status === "M";
    const colour = number === undefined ? (isOutOfReach ? "not-applicable" : pattern) : `c${number}`;
    mark.classList.toggle("older", !model.isLatest && model.section.get(iso3)?.isOlder === true);
    for (const path of mark.querySelectorAll("path")) paint(path, colour, !isMember && number === undefined);
  }
}

const colours = ["c0", "c1", "c2", "c3", "c4", "c5", "c6", pattern, "not-applicable"];

function paint(path: SVGPathElement, colour: string, isWithout: boolean): void {
  const isDot = path.classList.contains("dot");
  // A lesser dot is there only where it has a figure.
  if (isDot) path.classList.toggle("gone", isWithout);
  if (path.classList.contains("ring")) return;
  path.classList.remove(...colours);
  path.classList.add(colour);
  if (!isDot && colour === pattern) path.setAttribute("fill", `url(#${pattern})`);
  else path.removeAttribute("fill");
}

/** The page draws small economies that are no members only where they have a figure; a view may need the others. */
function addLesserDots(
  svg: SVGSVGElement,
  { economies, language }: ExploreData,
  profile: (iso3: string) => string,
): void {
  const first = svg.querySelector("a:has(.dot)");
  for (const { iso3, dot, x, y } of economies.values()) {
    if (!dot || x === undefined || y === undefined || svg.querySelector(`[data-e="${iso3}"]`) !== null) continue;
    const link = document.createElementNS(svgNamespace, "a");
    link.setAttribute("data-e", iso3);
    link.setAttribute("href", profile(iso3));
    link.setAttribute("tabindex", "-1");
    link.setAttribute("aria-label", language.text(`economy.${iso3}`));
    for (const name of ["dot lesser ring gone", "dot lesser no-data gone"]) {
      const path = document.createElementNS(svgNamespace, "path");
      path.setAttribute("class", name);
      path.setAttribute("d", `M${x} ${y}h.01`);
      link.append(path);
    }
    svg.insertBefore(link, first);
  }
}

export function zoomMap(svg: SVGSVGElement, zoom: Zoom): void {
  svg.setAttribute("viewBox", zooms[zoom]);
}
