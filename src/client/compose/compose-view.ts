import { composedEnding, type Selection } from "../../publishing/composed-file.ts";
import type { ComposeIndex } from "../../publishing/compose-index.ts";
import { onAddress, readAddress, writeAddress } from "../address-state.ts";
import { element } from "../element.ts";
import type { ExploreData } from "../explore-data.ts";
import { keepFocus } from "../kept-focus.ts";
import { save } from "../save-file.ts";
import { composedName } from "./about.ts";
import { composeControls } from "./compose-controls.ts";
import { ComposeData } from "./compose-data.ts";
import type { ComposePlace } from "./compose-place.ts";
import {
  type ComposeState,
  nothingChosen,
  readComposeState,
  selectionOf,
  writtenComposeState,
} from "./compose-state.ts";
import { composed, type Composition, wholeText } from "./composition.ts";
import { Outcome } from "./outcome.ts";

/** Composes a file of what the reader chooses: tells what it will be, shows its first rows, and saves it. */
export class ComposeView {
  readonly #explore: ExploreData;
  readonly #index: ComposeIndex;
  readonly #data: ComposeData;
  readonly #controls;
  readonly #outcome: Outcome;
  #state: ComposeState = nothingChosen;
  #composition: Composition | undefined;
  /** Only the newest of several requests for figures counts. */
  #request = 0;

  constructor(place: ComposePlace, explore: ExploreData, index: ComposeIndex) {
    this.#explore = explore;
    this.#index = index;
    this.#data = new ComposeData(place.dataFile);
    const change = (its: Partial<ComposeState>): void => this.#change({ ...this.#state, ...its });
    this.#controls = composeControls(explore, index, place.root, {
      change,
      startOver: () => this.#change(nothingChosen),
    });
    this.#outcome = new Outcome(explore, index, place, {
      download: () => void this.#download(),
      retry: () => void this.#show(),
    });
    place.room.append(element("div", { "data-needs-script": true }, this.#controls.element, this.#outcome.element));
    onAddress(() => void this.readAddress());
  }

  /** Shows what the address asks for. */
  async readAddress(): Promise<void> {
    const { state, refused } = readComposeState(readAddress(), this.#known);
    this.#state = state;
    await this.#show();
    if (refused.length > 0) this.#outcome.remark("explore.view.refused");
  }

  get #known() {
    const { economies, groups } = this.#explore;
    return {
      indicators: this.#index.indicators.map(({ code }) => code),
      economies: [...economies.values()],
      groups: [...groups.values()],
    };
  }

  get #selection(): Selection {
    return selectionOf(this.#state, [...this.#explore.groups.values()]);
  }

  #change(state: ComposeState): void {
    this.#state = state;
    writeAddress(writtenComposeState(state, this.#known));
    void this.#show();
  }

  async #show(): Promise<void> {
    const request = ++this.#request;
    const state = this.#state;
    this.#composition = undefined;
    keepFocus(this.#controls.element, () => this.#controls.refresh(state));
    if (state.indicators.length === 0) {
      this.#outcome.nothing();
      return;
    }
    this.#outcome.waiting();
    try {
      const composition = await composed(this.#index, this.#data, this.#selection, state.form);
      if (request !== this.#request) return;
      this.#composition = composition;
      this.#outcome.show(state, composition);
    } catch {
      if (request === this.#request) this.#outcome.failed();
    }
  }

  async #download(): Promise<void> {
    const request = this.#request;
    const state = this.#state;
    const told = (done: number, of: number): void => {
      if (request === this.#request) this.#outcome.fetching(done, of);
    };
    try {
      const text =
        this.#composition?.text ?? (await wholeText(this.#index, this.#data, this.#selection, state.form, told));
      const name = composedName(state, this.#index.release, composedEnding[state.form]);
      save(name, new Blob([text], { type: state.form === "json" ? "application/json" : "text/csv" }));
      if (request === this.#request) this.#outcome.saved(name);
    } catch {
      if (request === this.#request) this.#outcome.notSaved();
    }
  }
}
