import type { ChartDownload } from "./chart-download.ts";
import type { Html } from "./html.ts";

/** The keys of sources, and whether averages are shown, which are computed here. */
export interface SourceUse {
  readonly keys: ReadonlySet<string>;
  readonly averages: boolean;
}

/** A chart with everything that belongs to it, ready to be shown. */
export interface ChartFigure {
  /** Its name in addresses, unique on its page: English, in kebab-case, of what it shows. Once published it stays. */
  readonly id: string;
  readonly title: string;
  /** The title where no page around it says what it is of; the title itself serves where there is none. */
  readonly fullTitle?: string | undefined;
  /** Title under which it is cited, where that alone does not say whose figures it shows: "Kenya: EGDI". */
  readonly cited?: string | undefined;
  /** Where and when. */
  readonly when: string;
  /** SVG drawn for a phone. */
  readonly narrow: Html;
  /** SVG drawn for a wide place; the narrow one serves where there is none. */
  readonly wide?: Html | undefined;
  /** What its marks mean, where the page says it once for several charts. */
  readonly key?: Html | undefined;
  /** Changes of method, by the mark in the chart. */
  readonly breaks?: readonly { readonly year: number; readonly mark: string; readonly text: string }[] | undefined;
  readonly notes?: readonly Html[] | undefined;
  /** The same numbers as a table. */
  readonly numbers: Html;
  /** Where pages lead to these numbers instead of showing them: whose they are, on pages that have them by year. */
  readonly numbersAt?: readonly { readonly href: string; readonly text: string }[] | undefined;
  readonly source: Html;
  /** What this line is made of, for charts that share one. */
  readonly sources?: SourceUse | undefined;
  /** The file the numbers are in. */
  readonly download?: ChartDownload | undefined;
  /** Where it is made ready for other sites. */
  readonly embed?: string | undefined;
}
