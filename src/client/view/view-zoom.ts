import { isWithin, type Zoom, zoomFor } from "../../views/zoom.ts";
import type { ExploreData } from "../explore-data.ts";

type Known = Pick<ExploreData, "economies" | "groups">;

/** The part of the map where a group is; the world for all economies. */
export function zoomOfGroup({ economies, groups }: Known, code: string): Zoom {
  const members = groups.get(code)?.members ?? [];
  const places = members.flatMap((iso3) => {
    const { x, y } = economies.get(iso3) ?? {};
    return x === undefined || y === undefined ? [] : [{ x, y }];
  });
  return places.length === 0 ? "world" : zoomFor(places);
}

/** The part that is shown, if the chosen economy is in it; else the world. */
export function zoomThatShows({ economies }: Known, chosen: string | undefined, zoom: Zoom): Zoom {
  const { x, y } = economies.get(chosen ?? "") ?? {};
  return x === undefined || y === undefined || isWithin(zoom, { x, y }) ? zoom : "world";
}
