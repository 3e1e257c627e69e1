import { least } from "d3-array";
import type { Place } from "./place.ts";

/** As on the screen: up is north. */
export type Direction = "up" | "down" | "left" | "right";

/** Sideways counts this many times as much as ahead, so that a step goes where the arrow points. */
const sideways = 2;

/**
 * The place that an arrow key leads to from another: the nearest ahead, what lies aside counting as farther. Undefined
 * where nothing lies ahead within 60 degrees of the arrow.
 */
export function neighbourTowards(from: Place, direction: Direction, places: readonly Place[]): Place | undefined {
  const steps = places.flatMap((place) => {
    const { ahead, aside } = seen(from, place, direction);
    const isAhead = ahead > 0 && aside <= ahead * Math.sqrt(3);
    return isAhead ? [{ place, distance: Math.hypot(ahead, aside * sideways) }] : [];
  });
  return least(steps, ({ distance }) => distance)?.place;
}

function seen(from: Place, to: Place, direction: Direction): { ahead: number; aside: number } {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const isUpright = direction === "up" || direction === "down";
  const sign = direction === "up" || direction === "left" ? -1 : 1;
  return { ahead: sign * (isUpright ? y : x), aside: Math.abs(isUpright ? x : y) };
}
