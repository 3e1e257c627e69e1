import type { Language } from "../../i18n/language.ts";
import type { ViewIndicator } from "../../views/facts.ts";
import { element } from "../element.ts";

/** The indicators as options of a choice: those of the front row first, then all others by theme. */
export function indicatorOptions(
  language: Language,
  indicators: ReadonlyMap<string, ViewIndicator>,
): HTMLOptGroupElement[] {
  const option = ({ code }: ViewIndicator): HTMLOptionElement =>
    element("option", { value: code }, language.text(`indicator.${code}.name`));
  const all = [...indicators.values()];
  const themes = Map.groupBy(
    all.filter(({ headline }) => !headline),
    ({ theme }) => theme,
  );
  return [
    element(
      "optgroup",
      { label: language.text("explore.view.headline") },
      ...all.filter(({ headline }) => headline).map(option),
    ),
    ...[...themes].map(([theme, its]) =>
      element("optgroup", { label: language.text(`theme.${theme}`) }, ...its.map(option)),
    ),
  ];
}
