import { least } from "d3-array";
import type { Place } from "./place.ts";

/** The place nearest to a point, not farther than `reach`; undefined where none is. */
export function nearestWithin(
  point: { readonly x: number; readonly y: number },
  places: Iterable<Place>,
  reach: number,
): Place | undefined {
  const distance = (place: Place): number => Math.hypot(place.x - point.x, place.y - point.y);
  const nearest = least(places, distance);
  return nearest !== undefined && distance(nearest) <= reach ? nearest : undefined;
}
