/** What the checks ask of a page, gathered in one reading of its HTML. */
export interface PageFacts {
  /** Path within dist/, with "/" between folders: "en/economies/ken/index.html". */
  readonly file: string;
  /** Address below the base path: "/en/economies/ken/". */
  readonly path: string;
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | undefined;
  readonly mainHeadings: number;
  readonly ids: ReadonlySet<string>;
  /** Addresses as written in a, area and link elements that lead to other documents. */
  readonly links: ReadonlySet<string>;
  /** What a browser fetches with the page. */
  readonly resources: readonly PageResource[];
  /** Code and style that stand in the HTML itself, as `<p style>`. */
  readonly inlineCode: ReadonlySet<string>;
  readonly figures: readonly PageFigure[];
  /** Texts of table cells and key figures whose number is no figure, year, count or absence. */
  readonly bareNumbers: readonly string[];
}

export interface PageResource {
  readonly element: string;
  readonly address: string;
}

/** A figure that a page shows: a `<data>`, or what stands in a cell or list entry that says which figure it is. */
export interface PageFigure {
  /** The attribute of a `<data>`; undefined of a cell, which has none. */
  readonly value: string | undefined;
  /** `data-obs`, of a cell filled with what its row says; undefined where that is not enough. */
  readonly id: string | undefined;
  readonly text: string;
}

/** The address of a file of dist/ below the base path. */
export function pagePath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
