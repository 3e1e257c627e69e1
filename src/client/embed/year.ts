/** Draws the map of the year that the address names (#2015) in the place of the newest figures. A classic script. */
import type { SeriesBreak } from "../../model/survey-edition.ts";
import { element } from "../element.ts";
import { exploreData, type ExploreData, json } from "../explore-data.ts";
import { sourceLinks } from "../source-links.ts";
import { drawLegend } from "../view/draw-legend.ts";
import { paintMap } from "../view/paint-map.ts";
import { type ViewModel, viewModel } from "../view/view-model.ts";
import { viewTexts, type ViewTexts } from "../view/view-texts.ts";
import { shownFigure } from "./shown-figure.ts";
import { yearNumbers } from "./year-numbers.ts";

async function draw(main: HTMLElement, figure: HTMLElement): Promise<void> {
  const { explore: root = "", sources = "", profile = "" } = main.dataset;
  const { code = "" } = figure.dataset;
  const data = await exploreData(root, "compare");
  const [figures, breaks] = await Promise.all([data.figures(code), json<SeriesBreak[]>(`${root}breaks.json`)]);
  const asked = Number(location.hash.slice(1));
  const isYear = figures.years.includes(asked);
  // Of a year without figures, and of none, the newest stand there.
  const model = viewModel(data, figures, {
    year: isYear ? asked : undefined,
    older: !isYear,
    classing: "own",
    group: "",
  });
  const texts = viewTexts(data, model);
  drawMap(figure, data, model, texts, profile);
  const { language } = data;
  document.title = texts.title;
  const words: Readonly<Record<string, string>> = { ".when": texts.whenLine, ".map-note": texts.note };
  for (const [selector, text] of Object.entries(words)) {
    const place = figure.querySelector(selector);
    if (place !== null) place.textContent = text;
  }
  const changed = breaks.filter(({ indicator, economy, year }) => indicator === code && !economy && year === asked);
  const remarks = changed.map(({ year, reason }) => {
    const why = language.text(`break.${reason}`);
    return element("p", { class: "note" }, language.text("break.note", { year, reason: why }));
  });
  const details = figure.querySelector("details");
  const summary = details?.querySelector("summary");
  if (details && summary) details.replaceChildren(summary, ...remarks, yearNumbers(language, model));
  figure.querySelector(".source")?.replaceChildren(...sourceLinks(texts, sources));
}

function drawMap(figure: HTMLElement, data: ExploreData, model: ViewModel, texts: ViewTexts, profile: string): void {
  const svg = figure.querySelector<SVGSVGElement>("svg.map");
  const key = figure.querySelector<HTMLElement>(".map-key");
  if (svg === null || key === null) return;
  paintMap(svg, data, model, texts, (iso3) => profile.replace("_", iso3.toLowerCase()));
  for (const mark of svg.querySelectorAll<SVGElement>("[data-e]")) nameMark(mark, data, model);
  drawLegend(key, data.language, model, texts);
}

/** "Kenya: 0.6314 (2018)", as the document has it of the newest figures. */
function nameMark(mark: SVGElement, { language, economies }: ExploreData, { section, figures }: ViewModel): void {
  const iso3 = mark.dataset["e"] ?? "";
  // Of some land there are no figures at all: it keeps the name that it has.
  if (!economies.has(iso3)) return;
  const found = section.get(iso3);
  const shown =
    found?.value === undefined
      ? language.text(found === undefined ? "no-figure" : `status.${found.status}`)
      : `${language.number(found.value, figures.indicator.decimals)} (${found.year})`;
  mark.querySelector("title")?.remove();
  mark.setAttribute("aria-label", `${language.text(`economy.${iso3}`)}: ${shown}`);
}

function start(): void {
  const main = document.querySelector("main");
  const figure = main && shownFigure(main);
  // Without the network the newest figures stay, and say their year.
  if (main && figure) draw(main, figure).catch(() => undefined);
}

addEventListener("hashchange", start);
start();
