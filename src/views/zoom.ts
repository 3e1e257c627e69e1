/**
 * Parts of the world map, in units of its view box (2000 × 929), chosen by eye and of the map's own proportions, so
 * that nothing on the page moves. Dots and borders keep their size on the screen.
 */
export const zooms = {
  world: "0 0 2000 929",
  africa: "527 215 1206 560",
  asia: "860 20 1206 560",
  europe: "757 0 646 300",
  "north-america": "0 0 926 430",
  caribbean: "345 270 430 200",
  "south-america": "84 440 1033 480",
  pacific: "1311 400 689 320",
} as const;
export type Zoom = keyof typeof zooms;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a part of the map shows a point, not at its very edge. */
export function isWithin(zoom: Zoom, { x, y }: Point): boolean {
  const [left = 0, top = 0, width = 0, height = 0] = zooms[zoom].split(" ").map(Number);
  const edge = zoom === "world" ? 0 : width / 50;
  return x >= left + edge && x <= left + width - edge && y >= top + edge && y <= top + height - edge;
}

/** The smallest part that shows all points; the world where no other does. */
export function zoomFor(points: readonly Point[]): Zoom {
  const widthOf = (zoom: Zoom): number => Number(zooms[zoom].split(" ")[2]);
  const fitting = (Object.keys(zooms) as Zoom[]).filter((zoom) => points.every((point) => isWithin(zoom, point)));
  return fitting.sort((a, b) => widthOf(a) - widthOf(b))[0] ?? "world";
}
