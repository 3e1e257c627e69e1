import type { ChartFigure } from "./chart-figure.ts";
import type { Html } from "./html.ts";

/** A part of a page of words: its heading, its paragraphs, and what is shown beneath them. */
export interface ProseSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly chart?: ChartFigure | undefined;
  readonly html?: Html | undefined;
}
