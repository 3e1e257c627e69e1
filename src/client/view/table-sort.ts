import { ascending, descending } from "d3-array";
import type { Language } from "../../i18n/language.ts";
import { type Column, columnOf, isDown, type Sort } from "./sort.ts";
import type { ViewModel } from "./view-model.ts";

type KeyOf = (iso3: string) => number | string;

/** The economies of a view in the order of a column; equal ones by name. */
export function sortedEconomies(language: Language, model: ViewModel, sort: Sort): string[] {
  const column = columnOf(sort);
  const name = (iso3: string): string => language.text(`economy.${iso3}`);
  const byName = (a: string, b: string): number => language.compare(name(a), name(b));
  if (column === "economy") return model.order.toSorted((a, b) => (isDown(sort) ? byName(b, a) : byName(a, b)));
  const keyOf = keys(model)[column];
  const order = isDown(sort) ? descending : ascending;
  return model.order.toSorted((a, b) => order(keyOf(a), keyOf(b)) || byName(a, b));
}

function keys(model: ViewModel): Readonly<Record<Exclude<Column, "economy">, KeyOf>> {
  const place = new Map(model.order.map((iso3, index) => [iso3, index]));
  return {
    rank: (iso3) => place.get(iso3) ?? NaN,
    value: (iso3) => model.section.get(iso3)?.value ?? NaN,
    year: (iso3) => model.section.get(iso3)?.year ?? NaN,
    status: (iso3) => model.section.get(iso3)?.status ?? "",
    change: (iso3) => (model.section.get(iso3)?.value ?? NaN) - (model.before(iso3)?.value ?? NaN),
  };
}
