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
