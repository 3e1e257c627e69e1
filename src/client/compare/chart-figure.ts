import type { Language } from "../../i18n/language.ts";
import type { Compared, NameOf } from "../../views/compare/compared.ts";
import { comparedChart } from "../../views/compare/compared-chart.ts";
import { yearsTable } from "../../views/compare/years-table.ts";
import { element } from "../element.ts";
import type { ViewFigures } from "../explore-data.ts";
import { sourceLinks } from "../source-links.ts";
import { svgElement } from "../svg-element.ts";
import { tableElement } from "../table-element.ts";
import type { ComparePlace } from "./compare-place.ts";

/** A chart with its words as the page has it; undefined where none of those compared has a figure. */
export function chartFigure(
  language: Language,
  { of, figures }: { readonly of: Compared; readonly figures: ViewFigures },
  nameOf: NameOf,
  place: ComparePlace,
): HTMLElement | undefined {
  const chart = comparedChart(language, of, nameOf);
  if (chart.wide === "") return undefined;
  const breaks = chart.breaks.map(({ mark, text }) => element("li", {}, element("b", {}, mark), ` ${text}`));
  const numbers = element("details", {}, element("summary", {}, language.text("compare.numbers")));
  // The table is long and seldom asked for: it is written when it is opened.
  numbers.addEventListener("toggle", () => numbers.append(tableElement(yearsTable(language, of, nameOf))), {
    once: true,
  });
  return element(
    "figure",
    { class: "chart-figure", "data-indicator": of.indicator.code },
    element("figcaption", {}, element("strong", {}, chart.title), " ", element("span", { class: "when" }, chart.when)),
    element(
      "div",
      { class: "drawing" },
      element("div", { class: "drawn-narrow" }, svgElement(chart.narrow)),
      element("div", { class: "drawn-wide" }, svgElement(chart.wide)),
    ),
    ...(breaks.length > 0 ? [element("ol", { class: "breaks note" }, ...breaks)] : []),
    ...(chart.hasEstimates ? [element("p", { class: "note" }, language.text("chart.hollow-estimates"))] : []),
    numbers,
    sourceLine(language, of, figures, place),
  );
}

function sourceLine(language: Language, of: Compared, { sources }: ViewFigures, place: ComparePlace): HTMLElement {
  const years = new Set(of.lines.flatMap(({ points }) => points.map(({ year }) => year)));
  const averages = of.lines.some(({ isGroup }) => isGroup) ? ` · ${language.text("source.averages")}` : "";
  const file = place.dataFile(`indicators/${of.indicator.code}.csv`);
  const download = element("a", { href: file, download: true }, language.text("explore.view.download"));
  const links = sourceLinks(language, [{ sources, years }], place.sources);
  return element("p", { class: "source" }, ...links, `${averages} · `, download);
}
