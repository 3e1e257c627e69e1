import { element } from "./element.ts";

/** One of what a combobox offers. */
export interface Offer {
  readonly code: string;
  readonly name: string;
}

interface ComboboxOptions {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What fits the text that was typed, best first. */
  readonly find: (typed: string) => Promise<readonly Offer[]>;
  readonly choose: (offer: Offer) => void;
  /** How many were found, in words for those who hear the page. */
  readonly told: (count: number) => string;
}

/** More than that are not listed: a letter more narrows them. */
const mostListed = 40;

/**
 * A text field with a list beneath it, after the editable combobox with list autocomplete of the ARIA practices: the
 * focus stays in the field, arrows move through the list, Enter chooses, Escape closes and then empties.
 */
export function combobox({ id, label, hint, find, choose, told }: ComboboxOptions): HTMLElement {
  const input = element("input", {
    id,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-list`,
    placeholder: hint,
  });
  const list = element("ul", { id: `${id}-list`, role: "listbox", "aria-label": label, hidden: true });
  const said = element("span", { class: "vh", role: "status" });
  let offers: readonly Offer[] = [];
  let at = -1;
  let request = 0;

  const close = (): void => {
    request++;
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (offer: Offer | undefined): void => {
    if (offer === undefined) return;
    input.value = "";
    close();
    choose(offer);
  };
  const move = (to: number): void => {
    at = offers.length === 0 ? -1 : (to + offers.length) % offers.length;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(index === at));
      if (index === at) option.scrollIntoView({ block: "nearest" });
    }
    if (at >= 0) input.setAttribute("aria-activedescendant", `${id}-${at}`);
  };
  const open = async (): Promise<void> => {
    const mine = ++request;
    const found = await find(input.value);
    if (mine !== request) return;
    offers = found.slice(0, mostListed);
    at = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...offers.map(option));
    list.hidden = offers.length === 0;
    input.setAttribute("aria-expanded", String(offers.length > 0));
    said.textContent = told(found.length);
  };
  const option = (offer: Offer, index: number): HTMLElement => {
    const made = element("li", { id: `${id}-${index}`, role: "option", "aria-selected": "false" }, offer.name);
    // The field keeps the focus: the press of the pointer must not take it.
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    made.addEventListener("click", () => take(offer));
    return made;
  };
  input.addEventListener("input", () => void open().catch(close));
  input.addEventListener("click", () => void open().catch(close));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const isOpen = !list.hidden;
    const act = {
      ArrowDown: () =>
        isOpen
          ? move(at + 1)
          : void open()
              .then(() => move(0))
              .catch(close),
      ArrowUp: () =>
        isOpen
          ? move(at < 0 ? offers.length - 1 : at - 1)
          : void open()
              .then(() => move(-1))
              .catch(close),
      Enter: () => take(isOpen ? offers[Math.max(at, 0)] : undefined),
      Escape: () => (isOpen ? close() : void (input.value = "")),
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  return element("div", { class: "combobox" }, element("label", { for: id }, label), input, list, said);
}
