import { mostCompared, type NameOf } from "../../views/compare/compared.ts";
import { type PresetFile, presetKinds, presetOf } from "../../views/compare/presets.ts";
import { element } from "../element.ts";
import type { ExploreData } from "../explore-data.ts";
import { indicatorOptions } from "../view/indicator-options.ts";
import { chips } from "./chips.ts";
import { type CompareState, mostIndicators } from "./compare-state.ts";
import { namePicker } from "./name-picker.ts";

export interface CompareControls {
  readonly element: HTMLElement;
  readonly refresh: (state: CompareState) => void;
}

interface Handlers {
  readonly change: (change: Partial<CompareState>, said: string) => void;
  readonly startOver: () => void;
}

/** The controls of a comparison: who, by which indicators, from which base; and sets that are ready. */
export function compareControls(
  explore: ExploreData,
  root: string,
  nameOf: NameOf,
  presets: PresetFile,
  { change, startOver }: Handlers,
): CompareControls {
  const { language, economies, groups, indicators } = explore;
  const text = (key: string, values = {}): string => language.text(`compare.ui.${key}`, values);
  const order = [
    ...groups.keys(),
    ...[...economies.keys()].sort((a, b) => language.compare(nameOf(a).name, nameOf(b).name)),
  ];
  let state: CompareState | undefined;
  const who = element("ul", { class: "chips", "aria-label": text("chosen") });
  const what = element("ul", { class: "chips", "aria-label": language.text("explore.view.indicator") });
  const full = element("p", { class: "note" }, text("full"));
  const add = (codes: readonly string[]): void => {
    const chosen = [...new Set([...(state?.chosen ?? []), ...codes])].slice(0, mostCompared);
    change({ chosen }, text("added", { name: language.list(codes.map((code) => nameOf(code).name)) }));
  };
  const picker = namePicker({
    ...{ root, order },
    id: "compare-add",
    label: text("add"),
    hint: text("add.hint"),
    nameOf: (code) => nameOf(code).name,
    chosen: () => state?.chosen ?? [],
    choose: (code) => add([code]),
    told: (count) => language.count("compare.ui.found", count),
  });
  const indicator = element(
    "select",
    {},
    element("option", { value: "" }, text("indicator.choose")),
    ...indicatorOptions(language, indicators),
  );
  indicator.addEventListener("change", () => {
    if (state === undefined || indicator.value === "") return;
    const name = language.text(`indicator.${indicator.value}.name`);
    change({ indicators: [...new Set([...state.indicators, indicator.value])] }, text("added", { name }));
  });
  const base = element("select");
  base.addEventListener("change", () => change({ base: base.value }, ""));
  const ready = element("div", { class: "presets fields", role: "group" });
  const over = element("button", { type: "button" }, text("start-over"));
  over.addEventListener("click", startOver);
  const labelled = (label: string, control: HTMLElement): HTMLElement =>
    element("label", {}, element("span", {}, label), control);

  return {
    element: element(
      "div",
      { class: "comparison-controls", role: "group", "aria-label": text("controls") },
      who,
      element("div", { class: "view-controls fields" }, picker, full, labelled(text("base"), base), over),
      ready,
      what,
      element("div", { class: "view-controls fields" }, labelled(text("indicator"), indicator)),
    ),
    refresh(now) {
      state = now;
      const removeLabel = (name: string): string => text("remove", { name });
      const removed = (name: string): string => text("removed", { name });
      chips(
        who,
        now.chosen.map((code, place) => ({ code, place, name: nameOf(code).name })),
        {
          removeLabel,
          remove: (code) => change({ chosen: now.chosen.filter((one) => one !== code) }, removed(nameOf(code).name)),
        },
      );
      chips(
        what,
        now.indicators.map((code) => ({ code, name: language.text(`indicator.${code}.short`) })),
        {
          removeLabel,
          remove: (code) =>
            change(
              { indicators: now.indicators.filter((one) => one !== code) },
              removed(language.text(`indicator.${code}.short`)),
            ),
        },
      );
      const isFull = now.chosen.length >= mostCompared;
      picker.hidden = isFull;
      full.hidden = !isFull;
      indicator.value = "";
      indicator.disabled = now.indicators.length >= mostIndicators;
      base.replaceChildren(...now.chosen.map((code) => element("option", { value: code }, nameOf(code).name)));
      base.value = now.base;
      showPresets(now);
    },
  };

  /** Sets for the base where it is an economy, else for the first economy chosen. */
  function showPresets({ chosen, base: from }: CompareState): void {
    const economy = [from, ...chosen].find((code) => economies.has(code));
    ready.hidden = economy === undefined;
    if (economy === undefined) return;
    const label = text("presets", { name: nameOf(economy).name });
    ready.setAttribute("aria-label", label);
    const buttons = presetKinds.flatMap((kind) => {
      const others = presetOf(presets, economy, kind);
      if (others.length === 0) return [];
      const button = element("button", { type: "button" }, text(`preset.${kind}`));
      button.addEventListener("click", () => {
        const all = [economy, ...others];
        const named = language.list(others.map((code) => nameOf(code).name));
        change({ chosen: all, base: economy }, text("added", { name: named }));
      });
      return [button];
    });
    ready.replaceChildren(element("span", {}, label), ...buttons);
    ready.hidden = buttons.length === 0;
  }
}
