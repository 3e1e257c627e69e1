import type { Html } from "./html.ts";

/** A map with everything that belongs to it, ready to be shown. */
export interface MapFigure {
  readonly title: string;
  /** Unit and years. */
  readonly when: string;
  readonly svg: Html;
  readonly legend: Html;
  readonly notes: readonly Html[];
  readonly source: Html;
  /** The file the figures are in. */
  readonly download: string | undefined;
}
