import { hatchPattern } from "../../charts/choropleth.ts";
import { zooms, type Zoom } from "../../views/zoom.ts";
import type { ExploreData } from "../explore-data.ts";
import { addLesserDots } from "./lesser-dots.ts";
import type { ViewModel } from "./view-model.ts";
import type { ViewTexts } from "./view-texts.ts";

const pattern = "no-data";

/** Gives every economy on the drawn map the colour of its class in a view; shapes and places stay. */
export function paintMap(
  svg: SVGSVGElement,
  data: ExploreData,
  model: ViewModel,
  texts: ViewTexts,
  profile: (iso3: string) => string,
): void {
  addLesserDots(svg, data, profile);
  svg.setAttribute("class", `map classes-${model.breaks.length + 1}${model.group === "" ? "" : " of-group"}`);
  svg.setAttribute("aria-label", texts.title);
  const description = svg.querySelector("desc");
  if (description !== null) description.textContent = texts.description;
  if (svg.querySelector(`#${pattern}`) === null) svg.insertAdjacentHTML("afterbegin", hatchPattern(pattern, 10));
  for (const mark of svg.querySelectorAll<SVGGraphicsElement>("[data-e]")) paintMark(mark, data, model);
}

/** The look that marks were last given: those that keep it are left alone. */
const looks = new WeakMap<Element, string>();

function paintMark(mark: SVGGraphicsElement, { economies }: ExploreData, model: ViewModel): void {
  const iso3 = mark.dataset["e"] ?? "";
  const isMember = economies.get(iso3)?.isMember === true;
  const number = model.classOf(iso3);
  const isOlder = !model.isLatest && model.section.get(iso3)?.isOlder === true;
  const isOutside = !model.isInGroup(iso3);
  const isOutOfReach = (model.figures.indicator.survey && !isMember) || model.section.get(iso3)?.status === "M";
  const colour = number === undefined ? (isOutOfReach ? "not-applicable" : pattern) : `c${number}`;
  const isWithout = !isMember && number === undefined;
  const look = [colour, isOlder, isOutside, isWithout].join();
  if (looks.get(mark) === look) return;
  looks.set(mark, look);
  mark.classList.toggle("older", isOlder);
  mark.classList.toggle("outside", isOutside);
  for (const path of mark.querySelectorAll("path")) paint(path, colour, isWithout);
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

export function zoomMap(svg: SVGSVGElement, zoom: Zoom): void {
  if (svg.getAttribute("viewBox") !== zooms[zoom]) svg.setAttribute("viewBox", zooms[zoom]);
}
