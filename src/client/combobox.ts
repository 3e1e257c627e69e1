import { element } from "./element.ts";
import { OptionList } from "./option-list.ts";

/** One of what a combobox offers. */
export interface Offer {
  readonly code: string;
  readonly name: string;
}

export interface ComboboxOptions {
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

/** A text field from which one of many is chosen by a part of its name: Enter takes the active one or the first. */
export function combobox({ id, label, hint, find, choose, told }: ComboboxOptions): HTMLElement {
  const input = element("input", { id, type: "text", autocomplete: "off", spellcheck: "false", placeholder: hint });
  const said = element("span", { class: "vh", role: "status" });
  const take = (offer: Offer | undefined): void => {
    if (offer === undefined) return;
    input.value = "";
    close();
    choose(offer);
  };
  const options = new OptionList<Offer>(input, label, take);
  let request = 0;
  const close = (): void => {
    request++;
    options.close();
  };
  const open = async (by?: 1 | -1): Promise<void> => {
    const mine = ++request;
    try {
      const found = await find(input.value);
      if (mine !== request) return;
      options.show(found.slice(0, mostListed).map((offer) => ({ value: offer, content: [offer.name] })));
      said.textContent = told(found.length);
      if (by !== undefined) options.move(by);
    } catch {
      close();
    }
  };
  const walk = (by: 1 | -1): void => (options.isOpen ? options.move(by) : void open(by));
  input.addEventListener("input", () => void open());
  input.addEventListener("click", () => void open());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const act = {
      ArrowDown: () => walk(1),
      ArrowUp: () => walk(-1),
      Enter: () => take(options.isOpen ? (options.active ?? options.first) : undefined),
      Escape: () => (options.isOpen ? close() : void (input.value = "")),
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  return element("div", { class: "combobox fields" }, element("label", { for: id }, label), input, options.list, said);
}
