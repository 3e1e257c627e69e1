import type { MapShapes } from "../geography/map-shapes.ts";

/** Ids of what belongs to no economy; the shape of an economy has its code. */
export const landIds = { neutral: "neutral", unsettled: "unsettled" } as const;

/**
 * All land in one grey that does on light and dark paper: a picture of its own, served once and cached. Maps refer to
 * its shapes by their ids and give them their own looks, so nothing but the width of lines is said of a shape itself.
 */
export function landPicture({ width, height, shapes, neutral, dotted }: MapShapes): string {
  const path = (id: string, d: string): string =>
    d === "" ? "" : `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<g fill="#9aa3aa" fill-opacity=".45">${path(landIds.neutral, neutral)}` +
    `${shapes.map(({ iso3, d }) => path(iso3, d)).join("")}</g>` +
    `<g fill="none">${path(landIds.unsettled, dotted)}</g></svg>`
  );
}
