import { element } from "../element.ts";
import { OptionList } from "../option-list.ts";
import { liveRegion } from "../walk/live-region.ts";
import { foundContent } from "./found-content.ts";
import { type SearchData, searchData } from "./search-data.ts";

/** So many suggestions at most: what fits above the keyboard of a phone and is heard in one breath. */
const most = 7;
/** Announced when nobody has written for so long, in milliseconds. */
const quiet = 600;

/** A search field with suggestions, after the combobox pattern of the ARIA practices (list popup, manual choice). */
export class SearchBox {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  /** Of addresses to which suggestions lead. */
  readonly #options: OptionList<string>;
  readonly #say: (sentence: string) => void;
  readonly #data: SearchData;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** Makes a field suggest, once its data are there. @throws where the network has them not */
  static async open(form: HTMLFormElement, field: HTMLInputElement): Promise<SearchBox> {
    const box = new SearchBox(form, field, await searchData(form.dataset["file"] ?? ""));
    // Whoever has been writing meanwhile need not write again.
    if (document.activeElement === field) box.#suggest();
    return box;
  }

  private constructor(form: HTMLFormElement, field: HTMLInputElement, data: SearchData) {
    this.#form = form;
    this.#field = field;
    this.#data = data;
    this.#options = new OptionList(field, data.texts.text("search.box.suggestions"), (href) => location.assign(href));
    this.#options.list.classList.add("search-options");
    form.querySelector(".search-row")?.append(this.#options.list);
    this.#say = liveRegion(form);
    field.addEventListener("input", () => this.#suggest());
    field.addEventListener("keydown", (event) => this.#onKey(event));
    field.addEventListener("click", () => this.#suggest());
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) this.#options.close();
    });
  }

  #suggest(): void {
    const query = this.#field.value.trim();
    const { texts, finder } = this.#data;
    if (query === "") {
      this.#options.close();
      return;
    }
    const { found, isGuess } = finder.find(query);
    const shown = found.slice(0, most);
    this.#options.show([
      ...shown.map((one) => ({ value: one.entry.href, content: foundContent(texts, one) })),
      {
        value: this.#resultsOf(query),
        content: [element("span", { class: "all" }, texts.text("search.box.all", { query }))],
      },
    ]);
    const count = texts.text(texts.countKey("search.box.count", shown.length), { n: shown.length });
    if (shown.length === 0) this.#announce(texts.text("search.box.none"));
    else this.#announce(isGuess ? `${texts.text("search.box.guess")} ${count}` : count);
  }

  #resultsOf(query: string): string {
    return `${this.#form.dataset["results"] ?? ""}?${new URLSearchParams({ q: query }).toString()}`;
  }

  #announce(sentence: string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#say(sentence), quiet);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!this.#options.isOpen) this.#suggest();
      this.#options.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.#options.active !== undefined) {
      location.assign(this.#options.active);
    } else if (event.key === "Escape" && this.#options.isOpen) {
      // A second Escape empties the field, as browsers do by themselves.
      this.#options.close();
    } else return;
    event.preventDefault();
  }
}
