import type { Iso3 } from "../model/economy.ts";

/** An economy on the map, in units of the view box. */
export interface MapShape {
  readonly iso3: Iso3;
  /** SVG path of the land; '' where it would be hidden by its own dot. */
  readonly d: string;
  /** Where its dot stands, or the middle of its largest polygon. */
  readonly x: number;
  readonly y: number;
  /** Too small to be seen as a shape on a phone. */
  readonly dot: boolean;
}

/** The world in Equal Earth, ready to be coloured. */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  /** One an economy, from north to south: of dots that overlap, the southern covers a little of the northern. */
  readonly shapes: readonly MapShape[];
  /** SVG path of the land of no economy. */
  readonly neutral: string;
  /** SVG path of the borders that are not settled. */
  readonly dotted: string;
}
