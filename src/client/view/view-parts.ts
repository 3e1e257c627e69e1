import { afterFrame } from "../after-frame.ts";
import { element } from "../element.ts";
import type { ExploreData } from "../explore-data.ts";
import { liveRegion } from "../walk/live-region.ts";
import { type Actions, viewActions } from "./actions.ts";
import { drawChart } from "./chart-view.ts";
import { type Change, controls } from "./controls.ts";
import { saveCsv, savePng, saveSvg } from "./download-view.ts";
import { tableView } from "./table-view.ts";
import { viewTabs } from "./tabs.ts";
import type { ViewModel } from "./view-model.ts";
import type { ViewPlace } from "./view-place.ts";
import type { ViewState } from "./view-state.ts";
import type { ViewTexts } from "./view-texts.ts";
import { zoomButtons } from "./zoom-buttons.ts";

/** A view at one time: what was chosen, worked out, and in words. */
export interface Shown {
  readonly state: ViewState;
  readonly model: ViewModel;
  readonly texts: ViewTexts;
}

export interface ViewParts {
  /** Shows the view as it is now in controls, tabs and the panel that is open. */
  readonly refresh: (shown: Shown) => void;
  /** A remark for all to read. */
  readonly remark: (words: string) => void;
  /** For those who hear the page. */
  readonly say: (sentence: string) => void;
}

/** What scripts bring to the map of a page: controls, tabs, chart, table, parts of the map, saving and sharing. */
export function viewParts(place: ViewPlace, data: ExploreData, change: Change, shown: () => Shown): ViewParts {
  const { language } = data;
  const { rooms, mapPanel, list, figure } = place;
  const later = afterFrame();
  const choices = controls(data, change);
  const chart = element("div", { class: "view-chart" });
  const table = tableView(data, place.profile, change);
  const panels = { map: mapPanel, chart, table: table.element };
  const tabs = viewTabs(language, language.text("explore.view.tabs"), panels, (tab) => change({ tab }));
  const zoom = zoomButtons(language, (zoom) => change({ zoom }));
  const actions = viewActions(language, savings(place, data, shown, { chart, rows: table.shown }));
  const remark = element("p", { class: "note view-remark", role: "status" });
  rooms.controls.append(choices.element);
  rooms.tabs.append(tabs.element);
  rooms.zoom.append(zoom.element);
  rooms.actions.append(actions.element, remark);
  mapPanel.after(chart, table.element);
  return {
    say: liveRegion(figure),
    remark(words) {
      if (remark.textContent !== words) remark.textContent = words;
    },
    refresh({ state, model, texts }) {
      choices.refresh(state, model);
      zoom.refresh(state.zoom);
      if (mapPanel.hidden && state.tab === "map") showLate(list, later);
      tabs.refresh(state.tab);
      actions.refresh(state.tab);
      if (state.tab === "table") table.refresh(state, model, texts.caption);
      if (state.tab === "chart") drawChart(chart, data, model, texts, state.chosen);
    },
  };
}

/** Of a map that comes back its long list follows a frame later. */
function showLate(list: HTMLElement, later: (task: () => void) => void): void {
  list.classList.add("is-late");
  later(() => list.classList.remove("is-late"));
}

/** What is saved is what is shown: the rows of the table in their order, or the economies of the map; the open picture. */
function savings(
  place: ViewPlace,
  { language }: ExploreData,
  shown: () => Shown,
  parts: { readonly chart: HTMLElement; readonly rows: () => readonly string[] },
): Actions {
  const rows = (): readonly string[] => (shown().state.tab === "table" ? parts.rows() : shown().model.order);
  const picture = () => place.picture(shown(), language, parts.chart);
  const file = () => place.dataFile(`indicators/${shown().state.indicator}.csv`);
  return {
    csv: () => saveCsv(file(), shown().model, rows()),
    svg: () => saveSvg(picture(), shown().model),
    png: () => savePng(picture(), shown().model),
    share: () => navigator.clipboard.writeText(location.href),
  };
}
