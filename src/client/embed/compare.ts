/** Draws further economies (?e=ken,uga) into the trend that a document shows, each in its own colour. A classic script. */
import { mostCompared } from "../../views/compare/compared.ts";
import { comparedChart } from "../../views/compare/compared-chart.ts";
import { yearsTable } from "../../views/compare/years-table.ts";
import { compareData } from "../compare/compare-data.ts";
import { namesOf } from "../compare/compare-place.ts";
import { element } from "../element.ts";
import { exploreData } from "../explore-data.ts";
import { sourceLinks, sourceTexts } from "../source-links.ts";
import { svgElement } from "../svg-element.ts";
import { tableElement } from "../table-element.ts";
import { shownFigure } from "./shown-figure.ts";

async function draw(main: HTMLElement, figure: HTMLElement): Promise<void> {
  const { explore: root = "", sources = "" } = main.dataset;
  const { code = "", economy = "" } = figure.dataset;
  const asked = (new URLSearchParams(location.search).get("e") ?? "").toUpperCase().split(",");
  const explore = await exploreData(root, "compare");
  const { language, economies } = explore;
  const known = [...new Set([economy, ...asked])].filter((iso3) => economies.has(iso3)).slice(0, mostCompared);
  const { of, figures } = await compareData(explore, root).compared(code, known);
  // Of who has no figure there is nothing to draw.
  const drawn = { ...of, lines: of.lines.filter(({ points }) => points.length > 0) };
  if (drawn.lines.length < 2 || figure !== shownFigure(main)) return;
  const nameOf = namesOf(language, explore, { economy: () => "", group: () => "" });
  const chart = comparedChart(language, drawn, nameOf);
  const names = language.list(drawn.lines.map((line) => nameOf(line.code).name));
  const title = language.text("embed.title.of", { name: names, measure: chart.title });
  write(figure, ":is(h1, h2)", title);
  write(figure, ".when", chart.when);
  write(document.head, "title", title);
  figure.querySelector(".drawn-narrow")?.replaceChildren(svgElement(chart.narrow));
  figure.querySelector(".drawn-wide")?.replaceChildren(svgElement(chart.wide));
  const details = figure.querySelector("details");
  const summary = details?.querySelector("summary");
  const remarks = chart.breaks.map(({ mark, text }) =>
    element("p", { class: "note" }, element("b", {}, mark), ` ${text}`),
  );
  const notes = chart.hasEstimates ? [element("p", { class: "note" }, language.text("chart.hollow-estimates"))] : [];
  if (details && summary)
    details.replaceChildren(summary, ...notes, ...remarks, tableElement(yearsTable(language, drawn, nameOf)));
  const years = new Set(drawn.lines.flatMap(({ points }) => points.map(({ year }) => year)));
  const texts = sourceTexts(language, [{ sources: figures.sources, years }]);
  figure.querySelector(".source")?.replaceChildren(...sourceLinks(texts, sources));
}

function write(within: ParentNode, selector: string, text: string): void {
  const place = within.querySelector(selector);
  if (place !== null) place.textContent = text;
}

/** The views that were drawn: one that is left and asked for again is there. */
const done = new WeakSet<HTMLElement>();

function start(): void {
  const main = document.querySelector("main");
  const figure = main && shownFigure(main);
  if (!main || !figure || done.has(figure)) return;
  done.add(figure);
  // Without the network the trend stays as it was built.
  draw(main, figure).catch(() => done.delete(figure));
}

addEventListener("hashchange", start);
start();
