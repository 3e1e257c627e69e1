import type { Language } from "../../i18n/language.ts";
import { tableElement } from "../table-element.ts";
import { sortedEconomies } from "../view/table-sort.ts";
import type { ViewModel } from "../view/view-model.ts";

/** The figures of a map with their years, by name. */
export function yearNumbers(language: Language, model: ViewModel): HTMLElement {
  const { code, decimals } = model.figures.indicator;
  const head = (column: string): string => language.text(`explore.view.column.${column}`);
  const rows = sortedEconomies(language, model, "economy").flatMap((iso3) => {
    const found = model.section.get(iso3);
    if (found?.value === undefined) return [];
    const { value, year } = found;
    const figure = { id: `${iso3.toLowerCase()}/${code}/${year}`, value, text: language.number(value, decimals) };
    return [[[language.text(`economy.${iso3}`)], [{ figure }], [{ year }]]];
  });
  return tableElement({
    caption: language.text(`indicator.${code}.name`),
    captionHidden: true,
    columns: [{ title: head("economy") }, { title: head("value"), numeric: true }, { title: head("year") }],
    bodies: [{ rows }],
  });
}
