import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";
import type { ViewModel } from "./view-model.ts";

/** A figure as the pages write it: `<data value data-obs>`; or why there is none. */
export function figureElement(language: Language, model: ViewModel, economy: string): HTMLElement {
  const { indicator } = model.figures;
  const found = model.section.get(economy);
  if (found?.value === undefined) {
    const why = language.text(found === undefined ? "no-figure" : `status.${found.status}`);
    return element("span", { class: "absent" }, why);
  }
  const id = `${economy.toLowerCase()}/${indicator.code}/${found.year}`;
  return element("data", { value: found.value, "data-obs": id }, language.number(found.value, indicator.decimals));
}
