import type { MapShapes } from "../geography/map-shapes.ts";
import type { Iso3 } from "../model/economy.ts";
import { escapeText } from "./escape-text.ts";

/** All land in one grey that does on light and dark paper: a picture of its own, served once and cached. */
export function landPicture({ width, height, shapes, neutral }: MapShapes): string {
  const land = [neutral, ...shapes.map(({ d }) => d)].filter((d) => d !== "").map((d) => `<path d="${d}"/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<g fill="#9aa3aa" fill-opacity=".45">${land.join("")}</g></svg>`
  );
}

/** Where in the world an economy is: its own shape or dot in the accent colour, to be laid over the picture of all land; "" for one that is not on the map. */
export function locator(options: { readonly shapes: MapShapes; readonly iso3: Iso3; readonly title: string }): string {
  const { shapes, iso3, title } = options;
  const { width, height } = shapes;
  const shape = shapes.shapes.find((candidate) => candidate.iso3 === iso3);
  if (shape === undefined) return "";
  const area = shape.d === "" ? "" : `<path class="here" d="${shape.d}"/>`;
  const at = shape.dot ? `d="M${shape.x} ${shape.y}h.01"/>` : undefined;
  const dot = at === undefined ? "" : `<path class="dot case" ${at}<path class="dot here" ${at}`;
  return (
    `<svg class="map locator" viewBox="0 0 ${width} ${height}" direction="ltr" role="img" aria-label="${escapeText(title)}">` +
    `${area}${dot}</svg>`
  );
}
