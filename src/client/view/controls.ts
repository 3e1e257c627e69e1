import type { ExploreData } from "../explore-data.ts";
import { element } from "../element.ts";
import { type Classing, classingsFor } from "../../views/view-classes.ts";
import { groupOptions } from "./group-options.ts";
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

/** The controls above the map: indicator, year, group, classes, older figures. */
export function controls({ language, indicators, groups }: ExploreData, change: Change): Controls {
  const text = (key: string): string => language.text(`explore.view.${key}`);
  const labelled = (key: string, name: string, choice: HTMLElement): HTMLLabelElement =>
    element("label", { class: name }, element("span", {}, text(key)), choice);
  const indicator = element("select", {}, ...indicatorOptions(language, indicators));
  indicator.addEventListener("change", () => change({ indicator: indicator.value, classing: "own" }));
  const year = yearControl(language, change);
  const group = element("select", {}, ...groupOptions(language, groups));
  group.addEventListener("change", () => change({ group: group.value }));
  const classing = element("select");
  classing.addEventListener("change", () => change({ classing: classing.value as Classing }));
  const classingLabel = labelled("classes", "classes-choice", classing);
  const older = element("input", { type: "checkbox" });
  older.addEventListener("change", () => change({ older: older.checked }));
  const olderLabel = element("label", { class: "older-label" }, older, " ", text("older"));
  return {
    element: element(
      "div",
      { class: "view-controls fields main-controls", role: "group", "aria-label": text("controls") },
      labelled("indicator", "indicator-choice", indicator),
      year.element,
      labelled("group", "group-choice", group),
      classingLabel,
      olderLabel,
    ),
    refresh(state, model) {
      indicator.value = state.indicator;
      year.refresh(model);
      group.value = state.group;
      older.checked = state.older;
      olderLabel.hidden = model.figures.indicator.toleranceYears === 0;
      classingLabel.hidden = state.tab !== "map";
      const fit = classingsFor(model.valued.map(({ value }) => value));
      if (classing.options.length !== fit.length)
        classing.replaceChildren(...fit.map((one) => element("option", { value: one }, text(`classes.${one}`))));
      classing.value = fit.includes(state.classing) ? state.classing : "own";
    },
  };
}
