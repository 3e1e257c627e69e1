import { seriesMarkClass } from "../../charts/series-mark.ts";
import { element } from "../element.ts";

interface Chip {
  readonly code: string;
  readonly name: string;
  /** Place among the series, where it has a mark. */
  readonly place?: number;
}

/** What is chosen, each with a button that takes it away again; the last one stays where one is needed. */
export function chips(
  list: HTMLElement,
  chosen: readonly Chip[],
  {
    removeLabel,
    remove,
    keepsOne = true,
  }: {
    readonly removeLabel: (name: string) => string;
    readonly remove: (code: string) => void;
    readonly keepsOne?: boolean;
  },
): void {
  list.replaceChildren(
    ...chosen.map(({ code, name, place }) => {
      const button = element(
        "button",
        { type: "button", "aria-label": removeLabel(name), title: removeLabel(name) },
        "×",
      );
      button.disabled = keepsOne && chosen.length === 1;
      button.addEventListener("click", () => remove(code));
      const mark = place === undefined ? [] : [element("i", { class: seriesMarkClass(place) }), " "];
      return element("li", { "data-code": code }, element("span", {}, ...mark, name), button);
    }),
  );
}
