import type { Iso3 } from "../../model/economy.ts";
import type { DrawnMap } from "./drawn-map.ts";
import { nearestWithin } from "./nearest-within.ts";
import type { ScreenPoint } from "./tip-box.ts";

/** Over the sea, the nearest middle within so many px is meant. */
const reach = 20;
/** Over another's land, a dot must be nearer than that: with a mouse, and under a finger. */
const dotReach = { mouse: 8, touch: 16 } as const;

/**
 * The economy that a pointer means: the dot or land it is on; a dot close by, so that small states can be hit even
 * beside large ones; over the sea the nearest within reach.
 */
export function picked(
  map: DrawnMap,
  target: EventTarget | null,
  at: ScreenPoint,
  pointer: keyof typeof dotReach,
): Iso3 | undefined {
  const { unitsPerPx, ...point } = map.fromScreen(at);
  const under = map.markOf(target);
  if (under === undefined) return nearestWithin(point, map.places, reach * unitsPerPx)?.iso3;
  return nearestWithin(point, map.dots, dotReach[pointer] * unitsPerPx)?.iso3 ?? under;
}
