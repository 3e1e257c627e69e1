import type { Iso3 } from "../../model/economy.ts";
import type { DrawnMap } from "./drawn-map.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Draws the ring round the chosen economy on top of the map; undefined takes it away. */
export function ring({ svg, marks }: DrawnMap, iso3: Iso3 | undefined): void {
  svg.querySelector(":scope > .chosen")?.remove();
  const mark = iso3 === undefined ? undefined : marks.get(iso3);
  if (mark === undefined) return;
  const group = document.createElementNS(svgNamespace, "g");
  group.setAttribute("class", "chosen");
  // Twice each: a wide line of paper beneath, so that the ring is seen on every colour.
  for (const name of ["halo", "line"]) {
    for (const path of mark.querySelectorAll("path:not(.ring)")) {
      const copy = document.createElementNS(svgNamespace, "path");
      copy.setAttribute("d", path.getAttribute("d") ?? "");
      copy.setAttribute("class", path.classList.contains("dot") ? `${name} point` : name);
      group.append(copy);
    }
  }
  const own = [...mark.children].filter((child) => child.tagName !== "title").map((child) => child.cloneNode(true));
  group.append(...own);
  svg.append(group);
}
