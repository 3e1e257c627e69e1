import { legendRowHeight } from "../../charts/map-legend.ts";
import type { DrawnMap } from "./drawn-map.ts";

interface LightOptions {
  /** Holds the legend, which may be drawn anew inside it. */
  readonly key: HTMLElement;
  readonly map: () => DrawnMap | undefined;
}

/**
 * Makes the rows of a legend buttons that light up their economies: under the pointer, and for as long as they are
 * pressed by click, touch, Enter or space; Escape lets go.
 * @returns to be called after the map or its legend was drawn anew
 */
export function legendLight({ key, map }: LightOptions): () => void {
  let pressed: string | undefined;
  const rowOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<SVGGElement>("[data-of]") : null;
  let lit: string | undefined;
  const light = (name: string | undefined): void => {
    if (name === undefined && lit === undefined) return;
    lit = name;
    for (const mark of map()?.svg.querySelectorAll("[data-e]") ?? []) {
      mark.classList.toggle("unlit", name !== undefined && mark.querySelector(`.${name}`) === null);
    }
  };
  const press = (row: SVGGElement): void => {
    const name = row.dataset["of"];
    pressed = pressed === name ? undefined : name;
    refresh();
  };
  const refresh = (): void => {
    const svg = key.querySelector("svg");
    svg?.setAttribute("role", "group");
    for (const row of key.querySelectorAll<SVGGElement>("[data-of]")) makeButton(row, row.dataset["of"] === pressed);
    if (key.querySelector(`[data-of="${pressed ?? ""}"]`) === null) pressed = undefined;
    light(pressed);
  };
  key.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "mouse") light(rowOf(target)?.dataset["of"] ?? pressed);
  });
  key.addEventListener("pointerleave", () => light(pressed));
  key.addEventListener("click", ({ target }) => {
    const row = rowOf(target);
    if (row !== null) press(row);
  });
  key.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    if (row !== null && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      press(row);
    }
    if (event.key === "Escape") {
      pressed = undefined;
      refresh();
    }
  });
  refresh();
  return refresh;
}

/** The row as a button; a rectangle that is not seen takes the pointer between swatch, words and bar. */
function makeButton(row: SVGGElement, isPressed: boolean): void {
  row.setAttribute("role", "button");
  row.setAttribute("tabindex", "0");
  row.setAttribute("aria-pressed", String(isPressed));
  const swatch = row.querySelector("rect");
  if (swatch === null || row.querySelector(".hit") !== null) return;
  const hit = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const top = Number(swatch.getAttribute("y")) - (legendRowHeight - Number(swatch.getAttribute("height"))) / 2;
  for (const [name, value] of Object.entries({ class: "hit", y: top, width: "100%", height: legendRowHeight }))
    hit.setAttribute(name, String(value));
  row.prepend(hit);
}
