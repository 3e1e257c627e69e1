import { seriesMarkClass } from "../charts/series-mark.ts";
import type { Cell, Part, TableModel } from "../views/table-model.ts";
import { element } from "./element.ts";

/** A table of a view as elements: the same as the page has it. */
export function tableElement({ caption, captionHidden = false, columns, bodies }: TableModel): HTMLElement {
  const heads = columns.map(({ title, numeric }) =>
    element("th", { scope: "col", class: numeric ? "n" : false }, title),
  );
  const row = ([first = [], ...rest]: readonly Cell[]): HTMLElement =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, ...first.map((part) => (isYear(part) ? String(part.year) : partNode(part)))),
      ...rest.map((cell, index) => {
        const { numeric } = columns[index + 1] ?? {};
        return element(
          "td",
          { class: numeric ? `n${numeric === "count" ? " count" : ""}` : false },
          ...cellNodes(cell),
        );
      }),
    );
  const parts = bodies.map(({ title, rows }) => {
    const head = title && element("th", { scope: "rowgroup", colspan: columns.length }, ...cellNodes(title));
    return element("tbody", {}, ...(head === undefined ? [] : [element("tr", {}, head)]), ...rows.map(row));
  });
  const whole = element(
    "table",
    {},
    element("caption", { class: captionHidden && "vh" }, caption),
    element("thead", {}, element("tr", {}, ...heads)),
    ...parts,
  );
  return element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption }, whole);
}

const isYear = (part: Part): part is { readonly year: number } => typeof part !== "string" && "year" in part;

export const cellNodes = (cell: Cell): (Node | string)[] => cell.map(partNode);

function partNode(part: Part): Node | string {
  if (typeof part === "string") return part;
  if ("figure" in part) {
    const { id, value, text } = part.figure;
    return element("data", { value, "data-obs": id }, text);
  }
  if ("year" in part) return element("time", {}, String(part.year));
  if ("link" in part) return element("a", { href: part.link }, part.text);
  if ("small" in part) return element("small", {}, ...cellNodes(part.small));
  if ("series" in part) return element("i", { class: seriesMarkClass(part.series) });
  return element("span", { class: "absent", title: part.absent }, element("span", { class: "vh" }, part.absent));
}
