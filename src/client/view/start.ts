import { exploreData } from "../explore-data.ts";
import { ExploreView } from "./explore-view.ts";
import { findPlace } from "./find-place.ts";

/** Makes the maps of the page explorable once they are near the window; without the network they stay as they are. */
async function start(figure: HTMLElement): Promise<void> {
  const place = findPlace(figure);
  const data = await exploreData(place.root);
  const view = new ExploreView(place, data, await data.figures(place.own.indicator));
  await view.readAddress();
  figure.dataset["ready"] = "";
}

for (const figure of document.querySelectorAll<HTMLElement>(".map-figure[data-explore]")) {
  start(figure).catch(() => figure.classList.add("static"));
}
