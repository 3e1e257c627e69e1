import { afterFrame } from "../after-frame.ts";
import type { ExploreData } from "../explore-data.ts";
import { element } from "../element.ts";
import type { Change } from "./controls.ts";
import { type Column, columnOf, columns, isDown, nextSort, type Sort } from "./sort.ts";
import { tableRow } from "./table-row.ts";
import { sortedEconomies } from "./table-sort.ts";
import type { ViewModel } from "./view-model.ts";
import type { ViewState } from "./view-state.ts";

export interface TableView {
  readonly element: HTMLElement;
  readonly refresh: (state: ViewState, model: ViewModel, caption: string) => void;
  /** Economies of the rows that are shown, in their order. */
  readonly shown: () => readonly string[];
}

/** More than a screen shows; the others follow a frame later. */
const rowsAtOnce = 24;

const figureColumns: ReadonlySet<Column> = new Set(["rank", "value", "change"]);

/** The table of a view: every economy that it shows, sorted by its heads and narrowed by name. */
export function tableView({ language }: ExploreData, profile: (iso3: string) => string, change: Change): TableView {
  const text = (key: string): string => language.text(`explore.view.${key}`);
  const name = element("input", { type: "search", autocomplete: "off" });
  const count = element("p", { class: "note", role: "status" });
  const box = element("div", { class: "scroll", tabindex: 0, role: "region" });
  const later = afterFrame();
  let rows: readonly string[] = [];
  name.addEventListener("input", () => change({ name: name.value.trim() }));
  return {
    element: element(
      "div",
      { class: "view-table" },
      element("div", { class: "view-controls fields" }, element("label", {}, element("span", {}, text("name")), name)),
      count,
      box,
    ),
    shown: () => rows,
    refresh(state, model, caption) {
      if (name.value.trim() !== state.name) name.value = state.name;
      const wanted = state.name.toLocaleLowerCase();
      rows = sortedEconomies(language, model, state.sort).filter((iso3) =>
        language.text(`economy.${iso3}`).toLocaleLowerCase().includes(wanted),
      );
      const focused = focusedColumn();
      box.setAttribute("aria-label", caption);
      box.replaceChildren(table(model, caption, state.sort));
      if (focused >= 0) box.querySelectorAll<HTMLButtonElement>("thead button")[focused]?.focus();
      count.textContent = language.count("map.list.count", rows.length);
    },
  };

  /** A head that was just pressed keeps the focus, though the table is made anew. */
  function focusedColumn(): number {
    return [...box.querySelectorAll("thead button")].findIndex((button) => button === document.activeElement);
  }

  function table(model: ViewModel, caption: string, sort: Sort): HTMLTableElement {
    const made = (some: readonly string[]) => some.map((iso3) => tableRow(language, model, iso3, profile));
    const body = element("tbody", {}, ...made(rows.slice(0, rowsAtOnce)));
    const others = rows.slice(rowsAtOnce);
    later(() => body.append(...made(others)));
    return element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, ...columns.map((column) => head(column, sort)))),
      body,
    );
  }

  function head(column: Column, sort: Sort): HTMLTableCellElement {
    const button = element("button", { type: "button" }, text(`column.${column}`));
    button.addEventListener("click", () => change({ sort: nextSort(sort, column) }));
    const order = columnOf(sort) !== column ? undefined : isDown(sort) ? "descending" : "ascending";
    return element("th", { scope: "col", class: figureColumns.has(column) && "n", "aria-sort": order }, button);
  }
}
