import { element } from "./element.ts";

/** One of what is offered: what it stands for and what it says. */
interface Option<Value> {
  readonly value: Value;
  readonly content: readonly (Node | string)[];
}

/**
 * The list of what a text field offers, after the editable combobox with list autocomplete of the ARIA practices: the
 * field keeps the focus, and one option of the list may be the active one.
 */
export class OptionList<Value> {
  readonly list: HTMLUListElement;
  readonly #field: HTMLInputElement;
  readonly #choose: (value: Value) => void;
  #options: readonly { readonly value: Value; readonly node: HTMLLIElement }[] = [];
  #active = -1;

  /** @param field with an id; it becomes the combobox. @param choose is told what a pointer chose */
  constructor(field: HTMLInputElement, label: string, choose: (value: Value) => void) {
    this.#field = field;
    this.#choose = choose;
    this.list = element("ul", { id: `${field.id}-options`, role: "listbox", "aria-label": label, hidden: true });
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-controls": this.list.id };
    for (const [name, value] of Object.entries(roles)) field.setAttribute(name, value);
    field.setAttribute("aria-expanded", "false");
    // The field keeps the focus while an option is pressed.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  get active(): Value | undefined {
    return this.#options[this.#active]?.value;
  }

  get first(): Value | undefined {
    return this.#options[0]?.value;
  }

  show(options: readonly Option<Value>[]): void {
    this.#options = options.map(({ value, content }, index) => {
      const attributes = { id: `${this.#field.id}-option-${index}`, role: "option", "aria-selected": "false" };
      const node = element("li", attributes, ...content);
      node.addEventListener("click", () => this.#choose(value));
      return { value, node };
    });
    this.list.replaceChildren(...this.#options.map(({ node }) => node));
    this.list.scrollTop = 0;
    this.#setActive(-1);
    this.#setOpen(options.length > 0);
  }

  close(): void {
    this.#setActive(-1);
    this.#setOpen(false);
  }

  /** Goes to the next or the one before, round the end, where the field itself is one place. */
  move(by: 1 | -1): void {
    const places = this.#options.length + 1;
    this.#setActive(((this.#active + 1 + by + places) % places) - 1);
  }

  #setOpen(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.#field.setAttribute("aria-expanded", String(isOpen));
  }

  #setActive(index: number): void {
    this.#options[this.#active]?.node.setAttribute("aria-selected", "false");
    this.#active = index;
    const active = this.#options[index]?.node;
    active?.setAttribute("aria-selected", "true");
    active?.scrollIntoView({ block: "nearest" });
    if (active === undefined) this.#field.removeAttribute("aria-activedescendant");
    else this.#field.setAttribute("aria-activedescendant", active.id);
  }
}
