import type { Texts } from "../../i18n/texts.ts";
import type { Found } from "../../search/entry.ts";
import { element } from "../element.ts";

/** A suggestion: what it says and where it leads. */
interface Option {
  readonly href: string;
  readonly node: HTMLLIElement;
}

/** The list of suggestions beneath a field; one of them may be the active one, which the field keeps the focus for. */
export class OptionList {
  readonly list: HTMLUListElement;
  readonly #field: HTMLInputElement;
  #options: readonly Option[] = [];
  #active = -1;

  constructor(field: HTMLInputElement, label: string) {
    this.#field = field;
    this.list = element("ul", { id: "search-options", class: "search-options", role: "listbox", "aria-label": label });
    this.list.hidden = true;
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Where the active suggestion leads; undefined where none is. */
  get chosen(): string | undefined {
    return this.#options[this.#active]?.href;
  }

  show(options: readonly { readonly href: string; readonly content: readonly (Node | string)[] }[]): void {
    this.#options = options.map(({ href, content }, index) => ({
      href,
      node: element(
        "li",
        { id: `search-option-${index}`, role: "option", "aria-selected": "false", "data-href": href },
        ...content,
      ),
    }));
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

/** What a suggestion says: its name, the name that was meant where that is another one, and what it is. */
export function foundContent(texts: Texts, { entry, matched }: Found): (Node | string)[] {
  const isOther = matched !== entry.name && entry.kind === "economy";
  return [
    element("bdi", {}, entry.name),
    ...(isOther ? [" ", element("bdi", { class: "matched" }, matched)] : []),
    " ",
    element("span", { class: "kind" }, texts.text(`search.box.${entry.kind}`)),
  ];
}
