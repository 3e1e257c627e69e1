import type { ChartFigure } from "./chart-figure.ts";
import type { Html } from "./html.ts";

/** A titled part of a page: words, charts, tables. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  /** Words before the charts that hold figures. */
  readonly before?: Html | undefined;
  readonly charts: readonly ChartFigure[];
  /** One line of sources for all its charts, which then are cited together. */
  readonly source?: Html | undefined;
  /** "two" for charts that want half the width, "beside" for one beside the words before it, "" for small ones. */
  readonly chartsClass: "two" | "beside" | "";
  /** Tables after the charts. */
  readonly html?: Html | undefined;
}
