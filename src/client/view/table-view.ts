import { ascending, descending } from "d3-array";
import type { ExploreData } from "../explore-data.ts";
import { element } from "../element.ts";
import { figureElement } from "./figure-element.ts";
import { groupOptions } from "./group-options.ts";
import { judgement } from "./view-texts.ts";
import type { ViewModel } from "./view-model.ts";

const columns = ["economy", "rank", "value", "year", "status", "change"] as const;
type Column = (typeof columns)[number];

export interface TableView {
  readonly element: HTMLElement;
  readonly refresh: (model: ViewModel, group: string, caption: string) => void;
  /** Economies of the rows that are shown, in their order. */
  readonly shown: () => readonly string[];
}

/** The table of a view: every economy with a figure, sorted by its heads, narrowed by group and name. */
export function tableView(
  data: ExploreData,
  profile: (iso3: string) => string,
  chooseGroup: (group: string) => void,
): TableView {
  const { language, groups } = data;
  const text = (key: string): string => language.text(`explore.view.${key}`);
  const group = element("select", {}, ...groupOptions(language, groups));
  const name = element("input", { type: "search", autocomplete: "off" });
  const count = element("p", { class: "note", role: "status" });
  const box = element("div", { class: "scroll", tabindex: 0, role: "region" });
  let sorted: { column: Column; isDown: boolean } = { column: "rank", isDown: false };
  let model: ViewModel | undefined;
  let [members, caption]: [ReadonlySet<string> | undefined, string] = [undefined, ""];
  let rows: readonly string[] = [];
  const show = (): void => {
    if (model === undefined) return;
    rows = sortedRows(data, model, sorted).filter((iso3) => members?.has(iso3) !== false && isNamed(iso3));
    box.setAttribute("aria-label", caption);
    box.replaceChildren(table(model));
    count.textContent = language.count("map.list.count", rows.length);
  };
  const isNamed = (iso3: string): boolean =>
    language.text(`economy.${iso3}`).toLocaleLowerCase().includes(name.value.trim().toLocaleLowerCase());
  name.addEventListener("input", show);
  group.addEventListener("change", () => chooseGroup(group.value));
  return {
    element: element(
      "div",
      { class: "view-table" },
      element(
        "div",
        { class: "view-controls" },
        element("label", {}, element("span", {}, text("group")), group),
        element("label", {}, element("span", {}, text("name")), name),
      ),
      count,
      box,
    ),
    shown: () => rows,
    refresh(now, code, words) {
      model = now;
      caption = words;
      group.value = code;
      const found = groups.get(code);
      const its = now.figures.indicator.survey ? (found?.surveyMembers ?? found?.members) : found?.members;
      members = its && new Set(its);
      show();
    },
  };

  function table(now: ViewModel): HTMLTableElement {
    const heads = columns.map((column) => head(column));
    const body = rows.map((iso3) => row(now, iso3));
    return element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...body),
    );
  }

  function head(column: Column): HTMLTableCellElement {
    const isSorted = sorted.column === column;
    const button = element("button", { type: "button" }, text(`column.${column}`));
    button.addEventListener("click", () => {
      sorted = { column, isDown: isSorted ? !sorted.isDown : column === "value" || column === "change" };
      show();
      box.querySelectorAll("thead button")[columns.indexOf(column)]?.dispatchEvent(new Event("focus"));
      box.querySelectorAll<HTMLButtonElement>("thead button")[columns.indexOf(column)]?.focus();
    });
    const order = !isSorted ? undefined : sorted.isDown ? "descending" : "ascending";
    const isNumber = column === "rank" || column === "value" || column === "change";
    return element("th", { scope: "col", class: isNumber && "n", "aria-sort": order }, button);
  }

  function row(now: ViewModel, iso3: string): HTMLTableRowElement {
    const found = now.section.get(iso3);
    const rank = now.ranks.get(iso3);
    const name = element("a", { href: profile(iso3) }, language.text(`economy.${iso3}`));
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element("td", { class: "n" }, rank === undefined ? "–" : language.number(rank.rank, 0)),
      element("td", { class: "n" }, figureElement(language, now, iso3)),
      element("td", {}, element("time", {}, String(found?.year ?? ""))),
      element("td", {}, found === undefined ? "" : language.text(`status.${found.status}`)),
      element("td", { class: "n" }, ...change(now, iso3)),
    );
  }

  function change(now: ViewModel, iso3: string): (Node | string)[] {
    const [value, before] = [now.section.get(iso3)?.value, now.before(iso3)];
    if (value === undefined || before?.value === undefined) return ["–"];
    const difference = value - before.value;
    const judged = judgement(now, difference);
    const words = language.signed(difference, now.figures.indicator.decimals);
    const since = element("small", {}, language.text("explore.view.since", { year: before.year }));
    const said =
      judged === undefined ? [] : [element("span", { class: "vh" }, ` (${language.text(`explore.change.${judged}`)})`)];
    const colour = judged === undefined ? undefined : judged === "better" ? "up" : "down";
    return [element("span", { class: colour }, words, ...said), " ", since];
  }
}

function sortedRows(
  { language }: ExploreData,
  model: ViewModel,
  { column, isDown }: { readonly column: Column; readonly isDown: boolean },
): string[] {
  const place = new Map(model.order.map((iso3, index) => [iso3, index]));
  const change = (iso3: string): number => (model.section.get(iso3)?.value ?? NaN) - (model.before(iso3)?.value ?? NaN);
  const keyOf: Readonly<Record<Exclude<Column, "economy">, (iso3: string) => number | string>> = {
    rank: (iso3) => place.get(iso3) ?? NaN,
    value: (iso3) => model.section.get(iso3)?.value ?? NaN,
    year: (iso3) => model.section.get(iso3)?.year ?? NaN,
    status: (iso3) => model.section.get(iso3)?.status ?? "",
    change,
  };
  const name = (iso3: string): string => language.text(`economy.${iso3}`);
  const order = isDown ? descending : ascending;
  return model.order.toSorted((a, b) => {
    const byName = language.compare(name(a), name(b));
    if (column === "economy") return isDown ? -byName : byName;
    return order(keyOf[column](a), keyOf[column](b)) || byName;
  });
}
