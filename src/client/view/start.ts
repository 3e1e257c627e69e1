import { exploreData } from "../explore-data.ts";
import { ExploreView } from "./explore-view.ts";
import { findPlace } from "./find-place.ts";
import { holdShapes } from "./hold-shapes.ts";

/** How far below the window a map may be when its figures are fetched. */
const ahead = "600px";

/** Makes a map explorable; without the network it stays as it is. */
async function start(figure: HTMLElement): Promise<void> {
  const place = findPlace(figure);
  const svg = place.drawn.querySelector<SVGSVGElement>("svg.map");
  const data = await exploreData(place.root);
  const [figures] = await Promise.all([data.figures(place.own.indicator), svg && holdShapes(svg)]);
  const view = new ExploreView(place, data, figures);
  await view.readAddress();
  figure.dataset["ready"] = "";
}

const waiting = new Set(document.querySelectorAll<HTMLElement>(".map-figure[data-explore]"));

function begin(figure: HTMLElement): void {
  if (!waiting.delete(figure)) return;
  near.unobserve(figure);
  start(figure).catch(() => figure.classList.add("static"));
}

// Nothing is fetched for a map that nobody comes near.
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting && target instanceof HTMLElement) begin(target);
  },
  { rootMargin: ahead },
);
for (const figure of waiting) near.observe(figure);
// Keys are there in no time, and controls that came later would lie behind them.
addEventListener("keydown", () => waiting.forEach(begin), { once: true });
