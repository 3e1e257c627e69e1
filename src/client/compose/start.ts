import type { ComposeIndex } from "../../publishing/compose-index.ts";
import { exploreData, json } from "../explore-data.ts";
import { findComposePlace } from "./compose-place.ts";
import { ComposeView } from "./compose-view.ts";

/** Makes the room of the page one in which files are composed; without the network the prepared files are there. */
async function start(room: HTMLElement): Promise<void> {
  const place = findComposePlace(room);
  const [explore, index] = await Promise.all([
    exploreData(place.root, "compose"),
    json<ComposeIndex>(`${place.root}compose.json`),
  ]);
  const view = new ComposeView(place, explore, index);
  await view.readAddress();
  room.dataset["ready"] = "";
}

for (const room of document.querySelectorAll<HTMLElement>(".compose[data-explore]")) {
  start(room).catch(() => room.classList.add("static"));
}
