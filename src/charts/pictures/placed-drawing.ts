import { shortNumber } from "../short-number.ts";
import { inOrder } from "../right-to-left.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** No higher than this; as high as the width makes it where not given. */
  readonly height?: number;
}

export interface PlacedDrawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Units of the picture to a unit of the drawing. */
  readonly scale: number;
}

/** A drawing of a page at a place in a picture: its links and its words for screen readers stay behind. */
export function placedDrawing(svg: string, { x, y, width, height = Infinity }: Box): PlacedDrawing {
  const [, , wide = 1, high = 1] = (/ viewBox="([^"]*)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
  const scale = Math.min(width / wide, height / high);
  const [ownWidth, ownHeight] = [wide * scale, high * scale];
  const left = x + (width - ownWidth) / 2;
  // Labels of a chart may stand out into its margin; of a map only the part is seen that it is about.
  const seen = svg.includes(' class="map ') ? "" : ' overflow="visible"';
  const place = `x="${shortNumber(left)}" y="${shortNumber(y)}" width="${shortNumber(ownWidth)}" height="${shortNumber(ownHeight)}"${seen}`;
  const text = svg
    .replace(/^<svg /, `<svg ${place} `)
    .replace(/^(<svg [^>]*?) role="[^"]*" aria-label="[^"]*"/, "$1")
    .replace(/^(<svg [^>]*>)<desc>[^<]*<\/desc>/, "$1")
    .replace(/<a (data-e="\w+"(?: class="[^"]*")?)[^>]*>/g, "<g $1>")
    .replaceAll("</a>", "</g>")
    .replace(/>([^<>\u202b]*\p{Script=Arabic}[^<>]*)<(?!\/title)/gu, (_, words: string) => `>${inOrder(words)}<`);
  return { text, width: ownWidth, height: ownHeight, scale };
}

/** The words in which a drawing says what it shows; still escaped as in the drawing. */
export const descriptionOf = (svg: string): string => /<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? "";
