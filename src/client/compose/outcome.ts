import type { ComposeIndex } from "../../publishing/compose-index.ts";
import { sizeText } from "../../views/size-text.ts";
import { element } from "../element.ts";
import type { ExploreData } from "../explore-data.ts";
import { citationLine } from "../citation-line.ts";
import { aboutFile } from "./about.ts";
import { citedFile } from "./cited-file.ts";
import type { ComposePlace } from "./compose-place.ts";
import type { ComposeState } from "./compose-state.ts";
import type { Composition } from "./composition.ts";
import { copyButton } from "./copy-button.ts";
import { firstRows } from "./first-rows.ts";
import { terms } from "./terms.ts";

interface Acts {
  readonly download: () => void;
  readonly retry: () => void;
}

/** What stands beneath the controls: what the file will be, the buttons, its licences, its citation, its first rows. */
export class Outcome {
  readonly element: HTMLElement;
  readonly #explore: ExploreData;
  readonly #index: ComposeIndex;
  readonly #place: ComposePlace;
  readonly #acts: Acts;
  readonly #summary = element("p", { class: "compose-summary", role: "status" });
  readonly #remark = element("p", { class: "note view-remark fields", role: "status" });
  readonly #download = element("button", { type: "button", class: "compose-download" });
  readonly #actions: HTMLElement;
  readonly #details = element("div");

  constructor(explore: ExploreData, index: ComposeIndex, place: ComposePlace, acts: Acts) {
    this.#explore = explore;
    this.#index = index;
    this.#place = place;
    this.#acts = acts;
    this.#download.addEventListener("click", acts.download);
    const copy = copyButton(explore.language, (words) => this.#remark.replaceChildren(...words));
    this.#actions = element("div", { class: "view-actions fields" }, this.#download, copy);
    this.element = element(
      "div",
      { class: "compose-outcome", tabindex: -1, role: "group", "aria-label": this.#text("outcome") },
      this.#summary,
      this.#actions,
      this.#remark,
      this.#details,
    );
  }

  nothing(): void {
    this.#clear("nothing");
  }

  waiting(): void {
    this.#remark.replaceChildren();
    this.element.setAttribute("aria-busy", "true");
  }

  show(state: ComposeState, { rows, bytes, text, sources, first }: Composition): void {
    if (rows === 0) {
      this.#clear("no-rows");
      return;
    }
    const { language } = this.#explore;
    this.#done();
    const size = sizeText(language, bytes);
    const about = aboutFile(language, state, (code) => this.#explore.groups.has(code));
    this.#summary.textContent = language.count(`compose.${text === undefined ? "about" : "exact"}`, rows, {
      size,
      about,
    });
    this.#download.textContent = this.#text("download", { form: this.#text(`form.${state.form}.short`) });
    this.#actions.hidden = false;
    this.#details.replaceChildren(
      element("h3", {}, this.#text("licences")),
      ...terms(language, this.#index, sources, this.#place),
      element("h3", {}, this.#text("cite")),
      citationLine(language, citedFile(language, about, sources, this.#index.release)),
      ...(first.rows.length > 0
        ? [element("h3", {}, language.text("compose.first-rows")), firstRows(language, first)]
        : []),
    );
  }

  fetching(done: number, of: number): void {
    const { language } = this.#explore;
    this.#remark.textContent = this.#text("fetching", { n: language.number(done, 0), of: language.number(of, 0) });
  }

  saved(name: string): void {
    this.#remark.replaceChildren(this.#text("saved"), " ", element("bdi", {}, name));
  }

  failed(): void {
    this.#clear("failed", this.#acts.retry);
  }

  notSaved(): void {
    this.#tell("failed", this.#acts.download);
  }

  /** @param key of the words */
  remark(key: string): void {
    this.#remark.textContent = this.#explore.language.text(key);
  }

  #text(key: string, values = {}): string {
    return this.#explore.language.text(`compose.ui.${key}`, values);
  }

  #done(): void {
    this.element.removeAttribute("aria-busy");
    this.#remark.replaceChildren();
  }

  /** Only a sentence, and a button where trying again may help. */
  #clear(key: string, retry?: () => void): void {
    this.#done();
    this.#actions.hidden = true;
    this.#details.replaceChildren();
    if (retry === undefined) this.#summary.textContent = this.#text(key);
    else {
      this.#summary.textContent = "";
      this.#tell(key, retry);
    }
  }

  #tell(key: string, retry: () => void): void {
    const again = element("button", { type: "button" }, this.#text("retry"));
    again.addEventListener("click", () => {
      // The button goes: the focus stays near.
      this.element.focus();
      retry();
    });
    this.#remark.replaceChildren(this.#text(key), " ", again);
  }
}
