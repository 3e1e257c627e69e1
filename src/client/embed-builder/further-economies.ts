import { mostCompared } from "../../views/compare/compared.ts";
import { chips } from "../compare/chips.ts";
import { element } from "../element.ts";
import { keepFocus } from "../kept-focus.ts";

/** The economies that are drawn into a trend besides its own, as chips that can be taken away. */
export class FurtherEconomies {
  readonly #place: HTMLElement;
  readonly #names = new Map<string, string>();
  readonly #changed: () => void;
  #chosen: string[] = [];
  #isFull = false;

  /**
   * @param place holds the list, the box to choose from and the button
   * @param economies all there are: code and name
   */
  constructor(place: HTMLElement, economies: Iterable<HTMLOptionElement>, changed: () => void) {
    this.#place = place;
    this.#changed = changed;
    for (const { value, text } of economies) this.#names.set(value, text.trim());
    const select = this.#select();
    select?.append(...[...this.#names].map(([value, name]) => element("option", { value }, name)));
    place.querySelector(".embed-add")?.addEventListener("click", () => this.#add(select?.value ?? ""));
  }

  #select(): HTMLSelectElement | null {
    return this.#place.querySelector("select");
  }

  /** Takes what an address names, as far as there are such economies. */
  take(codes: readonly string[]): void {
    this.#chosen = [...new Set(codes)].filter((code) => this.#names.has(code));
  }

  /** Those that are drawn into the trend of an economy: as many as there is room for. */
  beside(economy: string): readonly string[] {
    return this.#chosen.filter((code) => code !== economy).slice(0, mostCompared - 1);
  }

  #add(code: string): void {
    if (this.#isFull) return;
    this.take([...this.#chosen, code]);
    this.#changed();
  }

  #remove(code: string): void {
    this.#chosen = this.#chosen.filter((one) => one !== code);
    this.#changed();
  }

  /** Shows those chosen beside an economy; what is chosen cannot be chosen again. */
  show(economy: string): void {
    const shown = this.beside(economy);
    this.#isFull = shown.length >= mostCompared - 1;
    const label = this.#place.dataset["remove"] ?? "";
    const list = this.#place.querySelector<HTMLElement>(".chips");
    if (list !== null)
      keepFocus(this.#place, () =>
        chips(
          list,
          shown.map((code) => ({ code, name: this.#names.get(code) ?? code })),
          {
            removeLabel: (name) => label.replace("_", () => name),
            remove: (code) => this.#remove(code),
            keepsOne: false,
          },
        ),
      );
    const select = this.#select();
    for (const option of select?.options ?? [])
      option.disabled = option.value === economy || shown.includes(option.value);
    if (select?.selectedOptions[0]?.disabled)
      select.value = [...select.options].find((one) => !one.disabled)?.value ?? "";
    // A button that is disabled would lose the focus.
    this.#place.querySelector(".embed-add")?.setAttribute("aria-disabled", String(this.#isFull));
  }
}
