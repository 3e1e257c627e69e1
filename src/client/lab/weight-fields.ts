import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";

export interface WeightFields {
  readonly element: HTMLElement;
  readonly refresh: (weights: readonly number[]) => void;
}

/** A weight a row: a slider and a number field, so that nothing needs dragging, and its share of all weights. */
export function weightFields(
  language: Language,
  title: string,
  names: readonly string[],
  change: (index: number, weight: number, isOnTheWay: boolean) => void,
): WeightFields {
  const rows = names.map((name, index) => {
    const slider = element("input", { type: "range", min: 0, max: 100, step: 1, "aria-label": `${name}: ${title}` });
    const number = element("input", {
      type: "number",
      min: 0,
      max: 100,
      step: 1,
      inputmode: "numeric",
      "aria-label": name,
    });
    const share = element("output", {});
    slider.addEventListener("input", () => change(index, Number(slider.value), true));
    slider.addEventListener("change", () => change(index, Number(slider.value), false));
    number.addEventListener("change", () => change(index, asWeight(number.value), false));
    const row = element("div", { class: "weight" }, element("span", { class: "name" }, name), slider, number, share);
    return { row, slider, number, share };
  });
  return {
    element: element("fieldset", { class: "weights" }, element("legend", {}, title), ...rows.map(({ row }) => row)),
    refresh(weights) {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      rows.forEach(({ slider, number, share }, index) => {
        const weight = weights[index] ?? 0;
        slider.value = String(weight);
        number.value = String(weight);
        share.textContent = total > 0 ? `${language.number((weight / total) * 100, 1)} %` : "";
      });
    },
  };
}

/** A whole number from 0 to 100, whatever was typed. */
function asWeight(text: string): number {
  const typed = Math.round(Number(text));
  return Number.isFinite(typed) ? Math.max(0, Math.min(typed, 100)) : 0;
}
