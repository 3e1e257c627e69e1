import { onAddress, readAddress, writeAddress } from "../address-state.ts";
import { element } from "../element.ts";
import type { ExploreData, ViewFigures } from "../explore-data.ts";
import { walkMap, type Walk } from "../walk/walk-map.ts";
import { viewActions } from "./actions.ts";
import { drawChart } from "./chart-view.ts";
import { controls } from "./controls.ts";
import { saveCsv, savePng, saveSvg } from "./download-view.ts";
import { drawLegend } from "./draw-legend.ts";
import { refreshList } from "./economy-list.ts";
import type { ViewPlace } from "./view-place.ts";
import { paintMap, zoomMap } from "./paint-map.ts";
import { tableView } from "./table-view.ts";
import { viewTabs } from "./tabs.ts";
import { viewModel, type ViewModel } from "./view-model.ts";
import { readState, writtenState, type ViewState } from "./view-state.ts";
import { viewTexts, type ViewTexts } from "./view-texts.ts";
import { zoomButtons } from "./zoom-buttons.ts";

/** Makes the map of a page a view that can be explored; the page stays as it was built until all is ready. */
export class ExploreView {
  readonly #data: ExploreData;
  readonly #place: ViewPlace;
  #state: ViewState;
  #figures: ViewFigures;
  #model: ViewModel;
  #texts: ViewTexts;
  readonly #walk: Walk;
  readonly #controls;
  readonly #tabs;
  readonly #table;
  readonly #zoom;
  readonly #chart = element("div", { class: "view-chart" });
  readonly #remark = element("p", { class: "note view-remark", role: "status" });
  #isAsBuilt = true;
  /** Only the newest of several requests for figures counts. */
  #request = 0;

  constructor(place: ViewPlace, data: ExploreData, figures: ViewFigures) {
    this.#place = place;
    this.#data = data;
    this.#state = place.own;
    this.#figures = figures;
    this.#model = viewModel(data, figures, this.#state.year, this.#state);
    this.#texts = viewTexts(data, this.#model, place.profile);
    const { language } = data;
    this.#controls = controls(data, (change, isOnTheWay) => this.change(change, isOnTheWay));
    this.#table = tableView(data, place.profile, (group) => this.change({ group }));
    const panels = { map: place.mapPanel, chart: this.#chart, table: this.#table.element };
    const label = language.text("explore.view.tabs");
    this.#tabs = viewTabs(language, label, panels, (tab) => this.change({ tab }));
    this.#zoom = zoomButtons(language, (zoom) => this.change({ zoom }));
    this.#walk = walkMap({
      drawn: place.drawn,
      key: place.key,
      economies: data.economies,
      language,
      tip: (iso3) => this.#texts.tip(iso3),
      order: () => this.#model.order,
    });
    this.#walk.onChoose((chosen) => this.change({ chosen }));
    this.#putInPlace();
    onAddress(() => void this.readAddress());
  }

  /** Shows what the address asks for. */
  async readAddress(): Promise<void> {
    const { economies, groups, indicators } = this.#data;
    const known = {
      economies: [...economies.values()],
      groups: [...groups.values()],
      indicators: [...indicators.values()],
    };
    const { state, refused } = readState(readAddress(), this.#place.own, known);
    const remark = this.#data.language.text("explore.view.refused");
    await this.#show(state);
    if (refused.length > 0) this.#remark.textContent = remark;
  }

  /** Shows what the reader chose, and writes it into the address. */
  change(change: Partial<ViewState>, isOnTheWay = false): void {
    const before = this.#state;
    const state = { ...before, ...change };
    writeAddress(writtenState(state, this.#place.own), { replace: isOnTheWay || change.chosen !== undefined });
    if (state.indicator === before.indicator) this.#showAtOnce(state);
    else void this.#show(state);
  }

  async #show(state: ViewState): Promise<void> {
    const request = ++this.#request;
    try {
      const figures = await this.#data.figures(state.indicator);
      if (request !== this.#request) return;
      this.#figures = figures;
      this.#showAtOnce(state);
    } catch {
      this.#remark.textContent = this.#data.language.text("explore.view.offline");
    }
  }

  #showAtOnce(state: ViewState): void {
    this.#state = state;
    this.#remark.textContent = "";
    const { drawn, key, profile } = this.#place;
    this.#model = viewModel(this.#data, this.#figures, state.year, state);
    this.#texts = viewTexts(this.#data, this.#model, profile);
    const svg = drawn.querySelector<SVGSVGElement>("svg.map");
    if (svg !== null) {
      paintMap(svg, this.#data, this.#model, {
        label: this.#texts.title,
        description: this.#texts.description,
        profile,
      });
      zoomMap(svg, state.zoom);
    }
    this.#walk.choose(state.chosen);
    this.#controls.refresh(state, this.#model);
    this.#zoom.refresh(state.zoom);
    this.#tabs.refresh(state.tab);
    this.#showPanel();
    // What the page was built with is right as it is, and nothing on it moves.
    if (this.#isAsBuilt && state === this.#place.own) return;
    this.#isAsBuilt = false;
    drawLegend(key, this.#data, this.#model, this.#texts);
    this.#walk.refresh();
    this.#place.showWords(this.#texts, this.#model);
    // The list is beside the map: it may follow a moment later.
    requestAnimationFrame(() => setTimeout(() => refreshList(this.#place.list, this.#data, this.#model, profile)));
  }

  #showPanel(): void {
    const { tab, group, chosen } = this.#state;
    const caption = `${this.#texts.measure}, ${this.#texts.unit}, ${this.#texts.when}`;
    if (tab === "table") this.#table.refresh(this.#model, group, caption);
    if (tab === "chart") drawChart(this.#chart, this.#data, this.#model, this.#texts, chosen);
  }

  #putInPlace(): void {
    const { rooms, mapPanel } = this.#place;
    rooms.controls.append(this.#controls.element);
    rooms.tabs.append(this.#tabs.element);
    rooms.zoom.append(this.#zoom.element);
    rooms.actions.append(this.#actions(), this.#remark);
    mapPanel.after(this.#chart, this.#table.element);
  }

  #actions(): HTMLElement {
    const shown = (): readonly string[] => (this.#state.tab === "table" ? this.#table.shown() : this.#model.order);
    const drawing = (): SVGSVGElement => {
      const panel = this.#state.tab === "chart" ? this.#chart : this.#place.drawn;
      const svg = panel.querySelector("svg");
      if (svg === null) throw new Error("Nothing is drawn.");
      return svg;
    };
    const words = () => this.#place.pictureWords(this.#texts, this.#data.language);
    return viewActions(this.#data.language, {
      csv: () => saveCsv(this.#place.dataFile(this.#state.indicator), this.#model, shown()),
      svg: () => saveSvg(drawing(), words(), this.#model),
      png: () => savePng(drawing(), words(), this.#model),
      share: () => navigator.clipboard.writeText(location.href),
    });
  }
}
