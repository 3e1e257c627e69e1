import type { ChartDownload } from "./chart-download.ts";
import type { Html } from "./html.ts";

/** A chart with everything that belongs to it, ready to be shown. */
export interface ChartFigure {
  readonly title: string;
  /** Where and when. */
  readonly when: string;
  /** SVG drawn for a phone. */
  readonly narrow: Html;
  /** SVG drawn for a wide place; the narrow one serves where there is none. */
  readonly wide?: Html | undefined;
  /** Changes of method, by the mark in the chart. */
  readonly breaks?: readonly { readonly year: number; readonly mark: string; readonly text: string }[] | undefined;
  readonly notes?: readonly Html[] | undefined;
  /** The same numbers as a table. */
  readonly numbers: Html;
  readonly source: Html;
  /** The file the numbers are in. */
  readonly download?: ChartDownload | undefined;
  /** Where it is made ready for other sites. */
  readonly embed?: string | undefined;
}
