import { afterFrame } from "../after-frame.ts";
import { onAddress, readAddress, writeAddress } from "../address-state.ts";
import { type ExploreData, knownOf, type ViewFigures } from "../explore-data.ts";
import { passport } from "../passport.ts";
import { walkMap } from "../walk/walk-map.ts";
import type { Walk } from "../walk/walk-marks.ts";
import { citedView } from "./cited-view.ts";
import type { Change } from "./controls.ts";
import { drawView } from "./draw-view.ts";
import { economyList } from "./economy-list.ts";
import { zoomMap } from "./paint-map.ts";
import { tipText } from "./tip-texts.ts";
import { modelled, newestYear, viewModel, type ViewModel } from "./view-model.ts";
import { type Shown, viewParts, type ViewParts } from "./view-parts.ts";
import type { ViewPlace } from "./view-place.ts";
import { readState, writtenState, type ViewState } from "./view-state.ts";
import { viewTexts, type ViewTexts } from "./view-texts.ts";
import { zoomOfGroup, zoomThatShows } from "./view-zoom.ts";

/** After so many milliseconds without an answer the reader is told that figures are on their way. */
const patience = 400;

/** Makes the map of a page a view that can be explored; the page stays as it was built until all is ready. */
export class ExploreView {
  readonly #data: ExploreData;
  readonly #place: ViewPlace;
  readonly #parts: ViewParts;
  readonly #walk: Walk;
  readonly #list: (model: ViewModel) => void;
  readonly #cite;
  /** The list beside the map follows a frame later: it is long, and nobody waits for it. */
  readonly #later = afterFrame();
  #figures: ViewFigures;
  #state: ViewState;
  #model: ViewModel;
  #texts: ViewTexts;
  /** What was asked for last; other than `#state` while its figures are on their way. */
  #wanted: ViewState;
  /** A slider moves or the years play: one step of the back button. */
  #isOnTheWay = false;

  constructor(place: ViewPlace, data: ExploreData, figures: ViewFigures) {
    this.#place = place;
    this.#data = data;
    this.#figures = figures;
    this.#state = this.#wanted = place.own;
    this.#model = viewModel(data, figures, place.own);
    this.#texts = viewTexts(data, this.#model);
    const change: Change = (its, isOnTheWay) => this.change(its, isOnTheWay);
    this.#parts = viewParts(place, data, change, () => this.#shown());
    this.#cite = passport(data.language, place.passport, place.dataFile);
    this.#list = economyList(place.list, data, place.profile);
    this.#walk = walkMap({
      drawn: place.drawn,
      key: place.key,
      economies: data.economies,
      language: data.language,
      tip: (iso3) => tipText(data.language, this.#model, iso3, place.profile(iso3)),
      order: () => this.#model.order,
    });
    this.#walk.onChoose((chosen) => {
      if (chosen !== this.#state.chosen) this.change({ chosen, zoom: zoomThatShows(data, chosen, this.#state.zoom) });
    });
    onAddress(() => void this.readAddress());
  }

  /** Shows what the address asks for. */
  async readAddress(): Promise<void> {
    const { state, refused } = readState(readAddress(), this.#place.own, knownOf(this.#data));
    await this.#ask(state);
    if (refused.length > 0) this.#parts.remark(this.#data.language.text("explore.view.refused"));
  }

  /** Shows what the reader chose, and writes it into the address. */
  change(change: Partial<ViewState>, isOnTheWay = false): void {
    const replace = this.#isOnTheWay || "chosen" in change || "name" in change;
    this.#isOnTheWay = isOnTheWay;
    const written = (): void => writeAddress(writtenState(this.#state, this.#place.own), { replace });
    const zoom = change.group === undefined ? {} : { zoom: zoomOfGroup(this.#data, change.group) };
    void this.#ask({ ...this.#wanted, ...zoom, ...change }, written, !isOnTheWay);
  }

  /** Shows a state: at once where its figures are at hand, else when they have come, if nothing else is wanted then. */
  async #ask(wanted: ViewState, shown?: () => void, isSaid = false): Promise<void> {
    this.#wanted = wanted;
    const { indicator } = wanted;
    if (indicator === this.#figures.indicator.code) {
      this.#show(wanted, this.#figures, isSaid);
      shown?.();
      return;
    }
    const { language } = this.#data;
    const told = setTimeout(() => this.#parts.remark(language.text("explore.view.fetching")), patience);
    try {
      const figures = await this.#data.figures(indicator);
      if (this.#wanted !== wanted) return;
      this.#show(wanted, figures, isSaid);
      shown?.();
    } catch {
      if (this.#wanted !== wanted) return;
      this.#wanted = this.#state;
      this.#parts.refresh(this.#shown());
      this.#parts.remark(language.text("explore.view.offline"));
    } finally {
      clearTimeout(told);
    }
  }

  #show(wanted: ViewState, figures: ViewFigures, isSaid: boolean): void {
    const state = this.#withNewest(wanted, figures);
    const isOther = modelled.some((name) => state[name] !== this.#state[name]);
    this.#state = this.#wanted = state;
    this.#figures = figures;
    this.#parts.remark("");
    if (isOther) this.#draw(isSaid);
    const svg = this.#place.drawn.querySelector<SVGSVGElement>("svg.map");
    if (svg !== null) zoomMap(svg, state.zoom);
    this.#walk.choose(state.chosen);
    this.#parts.refresh(this.#shown());
    this.#cite(citedView(this.#data, this.#shown(), this.#place.own));
  }

  #shown(): Shown {
    return { state: this.#state, model: this.#model, texts: this.#texts };
  }

  #draw(isSaid: boolean): void {
    this.#model = viewModel(this.#data, this.#figures, this.#state);
    this.#texts = viewTexts(this.#data, this.#model);
    drawView(this.#place, this.#data, this.#model, this.#texts);
    this.#later(() => this.#list(this.#model));
    this.#walk.refresh();
    if (isSaid) this.#parts.say(this.#texts.now);
  }

  /** The newest year goes by no number, so that an address shows it also when another has come. */
  #withNewest(state: ViewState, figures: ViewFigures): ViewState {
    const { own } = this.#place;
    const isNewest = state.year === newestYear(figures);
    const isOfPage = state.indicator === own.indicator && state.year === own.year;
    return isNewest && !isOfPage ? { ...state, year: undefined } : state;
  }
}
