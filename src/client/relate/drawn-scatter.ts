import type { Iso3 } from "../../model/economy.ts";
import { type DrawnMap, screenPlaces } from "../walk/drawn-map.ts";

/** The one of the scatter charts in an element that is seen. */
export const seenChart = (holder: Element): SVGSVGElement | null =>
  [...holder.querySelectorAll<SVGSVGElement>("svg.scatter")].find((svg) => svg.getBoundingClientRect().width > 0) ??
  null;

/** Reads the chart that stands in an element, to be walked as a map is; undefined where none does. */
export function drawnScatter(holder: Element): DrawnMap | undefined {
  const svg = seenChart(holder);
  if (svg === null) return undefined;
  const marks = new Map(
    [...svg.querySelectorAll<SVGGraphicsElement>("g[data-e]")].map((mark): [Iso3, SVGGraphicsElement] => [
      mark.dataset["e"] ?? "",
      mark,
    ]),
  );
  const places = [...marks].flatMap(([iso3, mark]) => {
    // The path of a mark begins at its middle.
    const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(mark.querySelector("path")?.getAttribute("d") ?? "") ?? [];
    return x === undefined || y === undefined ? [] : [{ iso3, x: Number(x), y: Number(y) }];
  });
  return {
    svg,
    marks,
    places,
    // Marks lie over one another: the nearest middle counts, not who is on top.
    dots: places,
    markOf(target) {
      const iso3 =
        target instanceof Element ? target.closest<SVGGraphicsElement>("g[data-e]")?.dataset["e"] : undefined;
      return iso3 !== undefined && marks.has(iso3) ? iso3 : undefined;
    },
    ...screenPlaces(svg),
  };
}
