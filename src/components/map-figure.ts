import type { ChartDownload } from "./chart-download.ts";
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
  readonly download: ChartDownload | undefined;
  /** Where it is made ready for other sites. */
  readonly embed?: string | undefined;
  /** What the link there says, where that is not the same map. */
  readonly embedText?: string | undefined;
  /** What scripts need to draw other views in its place; "_" stands for a code in an address. */
  readonly explore: Readonly<
    Record<
      "root" | "code" | "year" | "group" | "zoom" | "profile" | "indicator" | "sources" | "dataFiles" | "builder",
      string
    >
  >;
}
