import type { ExploreData } from "../explore-data.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

const added = new WeakSet<SVGSVGElement>();

/** The page draws small economies that are no members only where they have a figure; a view may need the others. */
export function addLesserDots(
  svg: SVGSVGElement,
  { economies, language }: ExploreData,
  profile: (iso3: string) => string,
): void {
  if (added.has(svg)) return;
  added.add(svg);
  const drawn = new Set([...svg.querySelectorAll<SVGElement>("[data-e]")].map((mark) => mark.dataset["e"]));
  const first = svg.querySelector("a:has(.dot)");
  for (const { iso3, dot, x, y } of economies.values()) {
    if (!dot || x === undefined || y === undefined || drawn.has(iso3)) continue;
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
