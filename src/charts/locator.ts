import type { MapShapes } from "../geography/map-shapes.ts";
import type { Iso3 } from "../model/economy.ts";
import { escapeText } from "./escape-text.ts";

/**
 * Where in the world an economy is: its own shape or dot in the accent colour, to be laid over the picture of all land;
 * "" for one that is not on the map.
 */
export function locator(options: {
  readonly shapes: MapShapes;
  readonly iso3: Iso3;
  readonly title: string;
  /** Address of that picture, which has the shape. */
  readonly shapesAt: string;
}): string {
  const { shapes, iso3, title, shapesAt } = options;
  const { width, height } = shapes;
  const shape = shapes.shapes.find((candidate) => candidate.iso3 === iso3);
  if (shape === undefined) return "";
  const area = shape.d === "" ? "" : `<use class="here" href="${shapesAt}#${iso3}"/>`;
  const at = shape.dot ? `d="M${shape.x} ${shape.y}h.01"/>` : undefined;
  const dot = at === undefined ? "" : `<path class="dot case" ${at}<path class="dot here" ${at}`;
  return (
    `<svg class="map locator" viewBox="0 0 ${width} ${height}" direction="ltr" role="img" aria-label="${escapeText(title)}">` +
    `${area}${dot}</svg>`
  );
}
