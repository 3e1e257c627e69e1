import type { Language } from "../../i18n/language.ts";
import type { ViewIndicator } from "../../views/facts.ts";
import { element } from "../element.ts";

/**
 * The indicators as boxes to tick: those of the front row first, then all others by theme, each part folded.
 * @param change is told the codes that are ticked, in the order of the whole
 */
export function indicatorBoxes(
  language: Language,
  indicators: readonly ViewIndicator[],
  change: (codes: readonly string[]) => void,
) {
  const text = (key: string, values = {}): string => language.text(`compose.ui.${key}`, values);
  const inputs = new Map<string, HTMLInputElement>();
  const ticked = (): string[] => indicators.flatMap(({ code }) => (inputs.get(code)?.checked ? [code] : []));
  const box = ({ code }: ViewIndicator): HTMLElement => {
    const input = element("input", { type: "checkbox", value: code });
    input.addEventListener("change", () => change(ticked()));
    inputs.set(code, input);
    return element("li", {}, element("label", {}, input, " ", language.text(`indicator.${code}.name`)));
  };
  const button = (words: readonly (Node | string)[], act: () => void): HTMLElement => {
    const made = element("button", { type: "button" }, ...words);
    made.addEventListener("click", act);
    return made;
  };
  const parts = partsOf(language, indicators).map(({ title, its }) => {
    const codes = its.map(({ code }) => code);
    const count = element("small");
    const isWhole = (): boolean => codes.every((code) => inputs.get(code)?.checked);
    const whole = button([text("part"), element("span", { class: "vh" }, ` ${title}`)], () => {
      const others = ticked().filter((code) => !codes.includes(code));
      change(isWhole() ? others : [...others, ...codes]);
    });
    const list = element("ul", { "aria-label": title }, ...its.map(box));
    return { codes, count, whole: element("details", {}, element("summary", {}, `${title} `, count), whole, list) };
  });
  const all = indicators.map(({ code }) => code);
  return {
    element: element(
      "fieldset",
      { class: "compose-indicators" },
      element("legend", {}, text("indicators")),
      element(
        "p",
        { class: "compose-buttons fields" },
        button([text("all")], () => change(all)),
        button([text("none")], () => change([])),
      ),
      element("div", { class: "compose-parts fields" }, ...parts.map(({ whole }) => whole)),
    ),
    refresh(chosen: readonly string[]): void {
      for (const [code, input] of inputs) input.checked = chosen.includes(code);
      for (const { codes, count } of parts) {
        const of = language.number(codes.length, 0);
        const n = codes.filter((code) => chosen.includes(code)).length;
        count.textContent = n === 0 ? of : text("chosen", { n: language.number(n, 0), of });
      }
    },
  };
}

function partsOf(language: Language, indicators: readonly ViewIndicator[]) {
  const themes = Map.groupBy(
    indicators.filter(({ headline }) => !headline),
    ({ theme }) => theme,
  );
  return [
    { title: language.text("explore.view.headline"), its: indicators.filter(({ headline }) => headline) },
    ...[...themes].map(([theme, its]) => ({ title: language.text(`theme.${theme}`), its })),
  ];
}
