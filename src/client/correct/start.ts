import { element } from "../element.ts";
import { figureAddress } from "./figure-address.ts";

const textOf = (cell: Element | undefined): string => cell?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** Gives each row of a table of figures a link that suggests a correction of this very figure. */
function start({ dataset }: HTMLElement): void {
  const [template = "", text = ""] = [dataset["address"], dataset["text"]];
  for (const row of document.querySelectorAll<HTMLTableRowElement>("table.all-figures tbody tr")) {
    const [name, value, year, unit] = [...row.cells];
    const place = row.cells[row.cells.length - 1];
    const figure = `${textOf(name)} ${textOf(year)}: ${textOf(value)} ${textOf(unit)}`;
    const href = figureAddress(template, { figure, source: textOf(place) });
    const about = element("span", { class: "vh" }, `: ${textOf(name)}`);
    place?.append(element("br"), element("small", {}, element("a", { href }, text, about)));
  }
}

for (const holder of document.querySelectorAll<HTMLElement>("[data-correct-figures]")) start(holder);
