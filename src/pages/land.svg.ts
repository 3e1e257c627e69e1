import { landPicture } from "../charts/land-picture.ts";
import { mapShapes } from "../dataset.ts";
import type { MapShapes } from "../geography/map-shapes.ts";

/** All land as one picture, fetched once and cached: the ground of every profile's locator. */
export const GET = (): Response =>
  new Response(landPicture(mapShapes as MapShapes), { headers: { "Content-Type": "image/svg+xml" } });
