/** A source in a table of knowledge: the id of a document, or an address on the web. */
export type SourceRef = string;

/** A WSIS action line. */
export interface ActionLine {
  /** C1 … C11, C7-egov. */
  readonly code: string;
  /** Its English name; the language files have it in others. */
  readonly name: string;
  readonly leadFacilitators: readonly string[];
  /** With a remark where the role was only proposed or noted. */
  readonly coFacilitator: string | undefined;
  readonly sources: readonly SourceRef[];
  readonly note: string | undefined;
}

/** Years of a role: one, several, or from one on. */
export interface YearSpan {
  readonly from: number;
  /** The same as `from` for one year; undefined where it goes on. */
  readonly to: number | undefined;
}

/** What an agency does, or did, for an action line. */
export interface AgencyRole {
  readonly agency: string;
  readonly agencyType: string;
  /** "all" for the whole of the action lines. */
  readonly actionLine: string;
  readonly subgroup: string | undefined;
  readonly role: string;
  readonly years: YearSpan;
  /** In English, our own words. */
  readonly fact: string;
  readonly sources: readonly SourceRef[];
}

export const precisions = ["exact", "at-least", "approximate", "reported", "ambiguous"] as const;

/** A count that was published of the WSIS Stocktaking. Counts of different things: never added. */
export interface StocktakingCount {
  /** Undefined where the page that gives it is undated. */
  readonly year: number | undefined;
  /** "all" for the whole of the action lines. */
  readonly actionLine: string;
  /** What is counted, in English. */
  readonly measure: string;
  readonly value: number;
  readonly precision: (typeof precisions)[number];
  readonly note: string | undefined;
  readonly sources: readonly SourceRef[];
}

/** A link of an action line to a Sustainable Development Goal that a document names. */
export interface SdgLink {
  readonly actionLine: string;
  readonly sdg: number;
  /** At which meeting. */
  readonly basis: string;
  /** Whether it was found in the WSIS–SDG matrix as published. */
  readonly inPublishedMatrix: boolean;
  readonly sources: readonly SourceRef[];
  readonly evidence: string;
}
