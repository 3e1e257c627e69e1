import type { Compared, NameOf } from "../../views/compare/compared.ts";
import { latestTable } from "../../views/compare/latest-table.ts";
import type { PresetFile } from "../../views/compare/presets.ts";
import { citedAddress, onAddress, readAddress, writeAddress } from "../address-state.ts";
import { element } from "../element.ts";
import { knownOf, type ViewFigures } from "../explore-data.ts";
import { keepFocus } from "../kept-focus.ts";
import { tableElement } from "../table-element.ts";
import { viewActions } from "../view/actions.ts";
import { liveRegion } from "../walk/live-region.ts";
import { chartFigure } from "./chart-figure.ts";
import { compareControls, type CompareControls } from "./compare-controls.ts";
import type { CompareData } from "./compare-data.ts";
import { type ComparePlace, namesOf } from "./compare-place.ts";
import { type CompareState, readCompareState, writtenCompareState } from "./compare-state.ts";
import { saveComparedCsv } from "./save-csv.ts";
import { savedPicture, saveComparedPng } from "./save-picture.ts";

type Drawn = readonly { readonly of: Compared; readonly figures: ViewFigures }[];

/** Makes the comparison of a page one that the reader changes; it stays as it was built until another is asked for. */
export class ComparisonView {
  readonly #place: ComparePlace;
  readonly #data: CompareData;
  readonly #nameOf: NameOf;
  readonly #controls: CompareControls;
  readonly #say: (sentence: string) => void;
  readonly #remark = element("p", { class: "note view-remark", role: "status" });
  #state: CompareState;
  #isAsBuilt = true;
  /** Only the newest of several requests for figures counts. */
  #request = 0;

  constructor(place: ComparePlace, data: CompareData, presets: PresetFile) {
    const { language } = data.explore;
    this.#place = place;
    this.#data = data;
    this.#state = place.own;
    this.#nameOf = namesOf(language, data.explore, place);
    this.#controls = compareControls(data.explore, place.root, this.#nameOf, presets, {
      change: (change, said) => void this.change(change, said),
      startOver: () => void this.change(place.own, ""),
    });
    this.#controls.element.dataset["needsScript"] = "";
    this.#say = liveRegion(place.controls);
    place.actions.append(this.#actions(), this.#remark);
    onAddress(() => void this.readAddress());
  }

  /** Shows what the address asks for. */
  async readAddress(): Promise<void> {
    const { explore } = this.#data;
    const { state, refused } = readCompareState(readAddress(), this.#place.own, knownOf(explore));
    await this.#show(state);
    if (refused.length > 0) this.#remark.textContent = explore.language.text("explore.view.refused");
  }

  /** Shows what the reader chose, and writes it into the address. */
  async change(change: Partial<CompareState>, said: string): Promise<void> {
    const next = { ...this.#state, ...change };
    const base = next.chosen.includes(next.base) ? next.base : (next.chosen[0] ?? "");
    const isFirst = this.#state.base === this.#state.chosen[0] && change.base === undefined;
    const state = { ...next, base: isFirst ? (next.chosen[0] ?? "") : base };
    writeAddress(writtenCompareState(state, this.#place.own));
    await this.#show(state);
    if (said !== "") this.#say(said);
  }

  async #show(state: CompareState): Promise<void> {
    const request = ++this.#request;
    const { language } = this.#data.explore;
    try {
      const all = await Promise.all(state.indicators.map((code) => this.#data.compared(code, state.chosen)));
      if (request !== this.#request) return;
      this.#state = state;
      this.#remark.textContent = "";
      keepFocus(this.#controls.element, () => this.#controls.refresh(state));
      // Filled before they come onto the page, so that nothing in them moves.
      if (!this.#controls.element.isConnected) this.#place.controls.prepend(this.#controls.element);
      // What the page was built with is right as it is, and nothing on it moves.
      if (this.#isAsBuilt && state === this.#place.own) return;
      this.#isAsBuilt = false;
      this.#draw(all);
    } catch {
      this.#remark.textContent = language.text("explore.view.offline");
    }
  }

  #draw(all: Drawn): void {
    const { language } = this.#data.explore;
    const page = citedAddress(writtenCompareState(this.#state, this.#place.own));
    const figures = all.map((one) => ({
      code: one.of.indicator.code,
      drawn: chartFigure(this.#data.explore, { ...one, page }, this.#nameOf, this.#place),
    }));
    const without = figures.flatMap(({ code, drawn }) =>
      drawn === undefined ? [language.text(`indicator.${code}.name`)] : [],
    );
    const note = language.text("compare.none-has", { measures: language.list(without) });
    this.#place.charts.replaceChildren(
      ...figures.flatMap(({ drawn }) => drawn ?? []),
      ...(without.length > 0 ? [element("p", { class: "note" }, note)] : []),
    );
    const caption = language.text("compare.latest.caption");
    const { base } = this.#state;
    const compared = all.map(({ of }) => of);
    this.#place.table.replaceChildren(tableElement(latestTable(language, compared, base, this.#nameOf, caption)));
  }

  #actions(): HTMLElement {
    const { explore } = this.#data;
    const picture = () => savedPicture(this.#place, explore.language, this.#state, this.#nameOf);
    return viewActions(explore.language, {
      csv: () => saveComparedCsv(this.#place, this.#state, explore.groups),
      svg: () => picture(),
      png: () => saveComparedPng(this.#place, explore.language, this.#state, this.#nameOf),
      share: () => navigator.clipboard.writeText(location.href),
    }).element;
  }
}
