import type { EmbedKind } from "../model/view-kind.ts";
import type { Html } from "./html.ts";
import type { KeyFigure } from "./key-figure.ts";

/** What an embed draws: one SVG or two for narrow and wide places, a map with its legend, or key figures over a chart. */
export interface EmbedDrawing {
  /** SVG drawn for a phone; of a map the only one. */
  readonly narrow: Html;
  readonly wide?: Html | undefined;
  readonly legend?: Html | undefined;
  /** The wide drawing needs more room than others before it can be read. */
  readonly isLate?: boolean;
  readonly figures?: readonly KeyFigure[] | undefined;
}

/** A bare view for the frames of other sites, ready to be shown. */
export interface EmbedView {
  readonly kind: EmbedKind;
  /** Of the document: tells it from every other view. */
  readonly pageTitle: string;
  readonly description: string;
  readonly title: string;
  /** Unit and years. */
  readonly when: string;
  readonly drawing: EmbedDrawing;
  /** What must always be read with the picture. */
  readonly notes: readonly Html[];
  /** What is read with the numbers: changes of method, how groups are put together. */
  readonly remarks: readonly Html[];
  /** The same numbers as a table. */
  readonly numbers: Html;
  readonly source: Html;
  /** Which release's figures these are, where they stay as they are, and whether there are newer ones. */
  readonly release?: Html | undefined;
  /** The page of the atlas that has it all. */
  readonly page: { readonly href: string; readonly text: string };
  /** The frame that it needs; undefined where its kind says that. */
  readonly size?: { readonly width: number; readonly height: number; readonly least: number } | undefined;
  /** What a script needs to know to draw another state of it: the map of a year, further economies in a trend. */
  readonly drawn?: { readonly code: string; readonly economy?: string } | undefined;
}
