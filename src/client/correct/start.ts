import { element } from "../element.ts";
import { figureAddress } from "./figure-address.ts";

const textOf = (cell: Element | undefined): string => cell?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** Gives each row of a table of figures a link that suggests a correction of this very figure. */
function start({ dataset }: HTMLElement): void {
  const [template = "", text = ""] = [dataset["address"], dataset["text"]];
  for (const body of document.querySelectorAll<HTMLTableSectionElement>("table.all-figures tbody")) {
    const [title, ...rows] = [...body.rows];
    const name = textOf(title);
    for (const { cells } of rows) {
      const [year, value] = cells;
      const place = cells[cells.length - 1];
      const figure = `${name} ${textOf(year)}: ${textOf(value)}`;
      const href = figureAddress(template, { figure, source: textOf(place) });
      const about = element("span", { class: "vh" }, `: ${name} ${textOf(year)}`);
      place?.append(" ", element("small", {}, element("a", { href }, text, about)));
    }
  }
}

for (const holder of document.querySelectorAll<HTMLElement>("[data-correct-figures]")) start(holder);
