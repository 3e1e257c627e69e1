/** A figure with the id by which the published tables know it. */
export interface FigurePart {
  readonly id: string;
  readonly value: number | string;
  readonly text: string;
}

/** What a cell holds: words, a figure, a year, a link, why there is none, small print, the mark of a series. */
export type Part =
  | string
  | { readonly figure: FigurePart }
  | { readonly year: number }
  | { readonly link: string; readonly text: string }
  | { readonly absent: string }
  | { readonly small: readonly Part[] }
  | { readonly series: number };
export type Cell = readonly Part[];

/** A table as pages write it at build time and the browser anew: the first cell of a row is its header. */
export interface TableModel {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly { readonly title: string; readonly numeric?: boolean | "count" }[];
  /** Rows that belong together, under a title that spans the table; `word` is what the ids of their figures share. */
  readonly bodies: readonly {
    readonly title?: Cell;
    readonly word?: string;
    readonly rows: readonly (readonly Cell[])[];
  }[];
}
