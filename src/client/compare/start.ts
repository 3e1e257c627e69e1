import type { PresetFile } from "../../views/compare/presets.ts";
import { exploreData, json } from "../explore-data.ts";
import { compareData } from "./compare-data.ts";
import { findComparePlace } from "./compare-place.ts";
import { ComparisonView } from "./comparison-view.ts";

/** Makes the comparison of the page one that the reader changes; without the network it stays as it is. */
async function start(whole: HTMLElement): Promise<void> {
  const place = findComparePlace(whole);
  const [data, presets] = await Promise.all([
    exploreData(place.root, "compare"),
    json<PresetFile>(`${place.root}presets.json`),
  ]);
  const view = new ComparisonView(place, compareData(data, place.root), presets);
  await view.readAddress();
  whole.dataset["ready"] = "";
}

for (const whole of document.querySelectorAll<HTMLElement>(".comparison[data-explore]")) {
  start(whole).catch(() => whole.classList.add("static"));
}
