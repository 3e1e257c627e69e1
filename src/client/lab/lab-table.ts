import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { LabRow } from "../../views/lab-rows.ts";
import { element } from "../element.ts";

export interface LabTable {
  readonly element: HTMLElement;
  readonly refresh: (rows: readonly LabRow[], chosen: Iso3 | undefined) => void;
}

/** The ranking under the chosen weights beside the printed one. Cells are made once and filled anew: it follows a slider. */
export function labTable(language: Language, nameOf: (economy: Iso3) => string): LabTable {
  const text = (key: string): string => language.text(`explore.lab.column.${key}`);
  const body = element("tbody");
  const heads = ["rank", "economy", "index", "printed", "places"].map((key) =>
    element("th", { scope: "col", class: key === "economy" ? undefined : "n" }, text(key)),
  );
  const caption = element("caption", {}, language.text("explore.lab.table"));
  const table = element("table", {}, caption, element("thead", {}, element("tr", {}, ...heads)), body);
  const scroll = element(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": language.text("explore.lab.table") },
    table,
  );
  const lines: { row: HTMLTableRowElement; cells: HTMLElement[] }[] = [];
  const lineAt = (index: number): (typeof lines)[number] => {
    const there = lines[index];
    if (there !== undefined) return there;
    const cells = ["n", "", "n", "n", "n"].map((name, column) =>
      column === 1 ? element("th", { scope: "row" }) : element("td", { class: name }),
    );
    const made = { row: element("tr", {}, ...cells), cells };
    lines.push(made);
    return made;
  };
  return {
    element: scroll,
    refresh(rows, chosen) {
      body.replaceChildren(
        ...rows.map(({ economy, rank, score, printedRank }, index) => {
          const { row, cells } = lineAt(index);
          const places = printedRank - rank;
          const texts = [
            language.number(rank, 0),
            nameOf(economy),
            language.number(score, 4),
            language.number(printedRank, 0),
            language.signed(places, 0),
          ];
          texts.forEach((its, column) => {
            const cell = cells[column];
            if (cell !== undefined && cell.textContent !== its) cell.textContent = its;
          });
          row.className = economy === chosen ? "self" : "";
          const last = cells[4];
          if (last !== undefined) last.className = places === 0 ? "n" : places > 0 ? "n up" : "n down";
          return row;
        }),
      );
    },
  };
}
