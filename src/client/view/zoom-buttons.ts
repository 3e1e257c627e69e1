import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";
import { zooms, type Zoom } from "../../views/zoom.ts";

/** Buttons that show a part of the map. */
export function zoomButtons(
  language: Language,
  choose: (zoom: Zoom) => void,
): { readonly element: HTMLElement; readonly refresh: (zoom: Zoom) => void } {
  const buttons = (Object.keys(zooms) as Zoom[]).map((zoom) => {
    const button = element("button", { type: "button" }, language.text(`explore.zoom.${zoom}`));
    button.addEventListener("click", () => choose(zoom));
    return [zoom, button] as const;
  });
  return {
    element: element(
      "div",
      { class: "zoom-buttons fields", role: "group", "aria-label": language.text("explore.zoom.label") },
      ...buttons.map(([, button]) => button),
    ),
    refresh(chosen) {
      for (const [zoom, button] of buttons) button.setAttribute("aria-pressed", String(zoom === chosen));
    },
  };
}
