import type { ExploreData } from "../explore-data.ts";
import { element } from "../element.ts";
import { type Classing, classingsFor } from "../../views/view-classes.ts";
import { indicatorOptions } from "./indicator-options.ts";
import type { ViewModel } from "./view-model.ts";
import type { ViewState } from "./view-state.ts";
import { yearControl } from "./year-control.ts";

export interface Controls {
  readonly element: HTMLElement;
  /** Shows the state that the view has now. */
  readonly refresh: (state: ViewState, model: ViewModel) => void;
}

/** What the reader chose; `isOnTheWay` while a slider moves or the years play. */
export type Change = (change: Partial<ViewState>, isOnTheWay?: boolean) => void;

/** The row of controls above the map: indicator, year, older figures, classes. */
export function controls({ language, indicators }: ExploreData, change: Change): Controls {
  const text = (key: string): string => language.text(`explore.view.${key}`);
  const indicator = element("select", {}, ...indicatorOptions(language, indicators));
  indicator.addEventListener("change", () => change({ indicator: indicator.value, year: undefined, classing: "own" }));
  const year = yearControl(language, change);
  const older = element("input", { type: "checkbox" });
  older.addEventListener("change", () => change({ older: older.checked }));
  const olderLabel = element("label", { class: "older-label" }, older, " ", text("older"));
  const classing = element("select");
  classing.addEventListener("change", () => change({ classing: classing.value as Classing }));
  const row = element(
    "div",
    { class: "view-controls", role: "group", "aria-label": text("controls") },
    element("label", { class: "indicator-choice" }, element("span", {}, text("indicator")), indicator),
    year.element,
    element("label", {}, element("span", {}, text("classes")), classing),
    olderLabel,
  );
  return {
    element: row,
    refresh(state, model) {
      indicator.value = state.indicator;
      year.refresh(model);
      older.checked = state.older;
      olderLabel.hidden = model.figures.indicator.toleranceYears === 0;
      const fit = classingsFor(model.valued.map(({ value }) => value));
      classing.replaceChildren(
        ...fit.map((one) =>
          element("option", { value: one, selected: one === state.classing }, text(`classes.${one}`)),
        ),
      );
    },
  };
}
