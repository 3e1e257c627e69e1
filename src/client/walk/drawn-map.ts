import type { Iso3 } from "../../model/economy.ts";
import type { ViewEconomy } from "../../views/facts.ts";
import type { Place } from "./place.ts";
import type { ScreenPoint } from "./tip-box.ts";

/** The map as it is drawn now: which economies are on it, and where. */
export interface DrawnMap {
  readonly svg: SVGSVGElement;
  /** Of economies with figures; land without any keeps its plain title. */
  readonly marks: ReadonlyMap<Iso3, SVGGraphicsElement>;
  /** In units of the view box. */
  readonly places: readonly Place[];
  /** Places of the economies that are dots. */
  readonly dots: readonly Place[];
  /** The economy whose mark holds an element. */
  readonly markOf: (target: EventTarget | null) => Iso3 | undefined;
  readonly onScreen: (place: { readonly x: number; readonly y: number }) => ScreenPoint;
  /** A point on the screen in units of the view box, with how many of them a px is. */
  readonly fromScreen: (at: ScreenPoint) => { readonly x: number; readonly y: number; readonly unitsPerPx: number };
}

/** Reads the map that stands in an element; undefined where none does. */
export function drawnMap(holder: Element, economies: ReadonlyMap<Iso3, ViewEconomy>): DrawnMap | undefined {
  const svg = holder.querySelector<SVGSVGElement>("svg.map");
  if (svg === null) return undefined;
  const marks = new Map(
    [...svg.querySelectorAll<SVGGraphicsElement>("[data-e]")]
      .map((mark) => [mark.dataset["e"] ?? "", mark] as const)
      .filter(([iso3]) => economies.has(iso3)),
  );
  const places = [...marks].flatMap(([iso3, mark]) => {
    const { x, y } = economies.get(iso3) ?? {};
    const isSeen = !isOutside(mark) && mark.querySelector("path:not(.gone)") !== null;
    return x === undefined || y === undefined || !isSeen ? [] : [{ iso3, x, y }];
  });
  return {
    svg,
    marks,
    places,
    dots: places.filter(({ iso3 }) => marks.get(iso3)?.querySelector(".dot") !== null),
    markOf(target) {
      const mark = target instanceof Element ? target.closest<SVGGraphicsElement>("[data-e]") : null;
      const iso3 = mark?.dataset["e"] ?? "";
      return mark !== null && marks.has(iso3) && !isOutside(mark) ? iso3 : undefined;
    },
    ...screenPlaces(svg),
  };
}

/** How the units of a drawing and the points of the screen lead to one another. */
export const screenPlaces = (svg: SVGSVGElement): Pick<DrawnMap, "onScreen" | "fromScreen"> => ({
  onScreen: ({ x, y }) => transformed(x, y, svg.getScreenCTM()),
  fromScreen({ x, y }) {
    const toUnits = svg.getScreenCTM()?.inverse();
    return { ...transformed(x, y, toUnits), unitsPerPx: toUnits?.a ?? 1 };
  },
});

/** Of another group than the one shown. */
const isOutside = (mark: Element): boolean => mark.classList.contains("outside");

function transformed(x: number, y: number, matrix: DOMMatrix | null | undefined): ScreenPoint {
  const point = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
  return { x: point.x, y: point.y };
}
