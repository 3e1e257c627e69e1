import { shortNumber } from "./short-number.ts";

/** Shapes of about 9 px in the order in which series take them; the colours are `s1` … `s8` of styles/series.css. */
const outlines = [
  "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  "m-3.6-3.6h7.2v7.2h-7.2z",
  "m-4.6 3.6l4.6-8 4.6 8z",
  "m-5 0l5-5 5 5-5 5z",
  "m0-5.2l1.5 3.3 3.6.4-2.7 2.4.8 3.6-3.2-1.8-3.2 1.8.8-3.6-2.7-2.4 3.6-.4z",
  "m-4.6-3.6l4.6 8 4.6-8z",
  "m-1.4-4.2h2.8v2.8h2.8v2.8h-2.8v2.8h-2.8v-2.8h-2.8v-2.8h2.8z",
  "m-4-2l2-2 2 2 2-2 2 2-2 2 2 2-2 2-2-2-2 2-2-2 2-2z",
] as const;

/** How many series can be told apart by colour and shape. */
export const mostSeries = outlines.length;

/** The class that gives a series its colour. */
export const seriesClass = (place: number): string => `s${(place % mostSeries) + 1}`;

/** The shape of a series, middled on a point, `scale` times its usual size. */
export function seriesMarkPath(place: number, x: number, y: number, scale = 1): string {
  const outline = outlines[place % mostSeries] ?? outlines[0];
  const sized = scale === 1 ? outline : outline.replace(/-?\d*\.?\d+/g, (text) => scaled(text, scale));
  return `M${shortNumber(x)} ${shortNumber(y)}${sized}`;
}

/** The flags of an arc, which are whole 0 and 1, stay as they are. */
const scaled = (text: string, scale: number): string =>
  text === "0" || text === "1" ? text : ` ${(Number(text) * scale).toFixed(1)}`;

/**
 * The classes of an element without words that is the mark of a series in a table or a list, where its name stands next to
 * it. Its colour and shape are in styles/series.css, said once for the hundred that a page may have.
 */
export const seriesMarkClass = (place: number): string => `series-mark ${seriesClass(place)}`;
