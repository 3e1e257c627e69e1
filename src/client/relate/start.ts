import { exploreData } from "../explore-data.ts";
import { findRelatePlace } from "./relate-place.ts";
import { RelationView } from "./relation-view.ts";

/** Makes the relation of the page one that the reader changes; without the network it stays as it is. */
async function start(whole: HTMLElement): Promise<void> {
  const place = findRelatePlace(whole);
  const view = new RelationView(place, await exploreData(place.root, "relate"));
  await view.readAddress();
  whole.dataset["ready"] = "";
}

for (const whole of document.querySelectorAll<HTMLElement>(".relation[data-explore]")) {
  start(whole).catch(() => whole.classList.add("static"));
}
