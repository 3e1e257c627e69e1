import type { precisions, SourceRef } from "./action-line.ts";

/** A date as far as it is known, and where something lasted to which month or day. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly toMonth: number | undefined;
  readonly toDay: number | undefined;
}

/** A document that the atlas follows up. */
export interface FollowedDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly place: string;
  readonly date: PartialDate;
}

/** Something that happened, or is due. */
export interface Milestone {
  readonly date: PartialDate;
  /** Where sources disagree on the date. */
  readonly dateNote: string | undefined;
  /** In English. */
  readonly event: string;
  readonly place: string | undefined;
  /** The document that came of it. */
  readonly document: string | undefined;
  readonly sources: readonly SourceRef[];
}

export const measurabilities = ["series", "partly", "collection", "no", "done"] as const;

/** A collection of the atlas that answers a recommendation. */
export interface Collection {
  readonly table: (typeof collectionTables)[number];
  /** Of practices: those of a theme or level only. */
  readonly only: { readonly facet: "theme" | "level"; readonly word: string } | undefined;
}
export const collectionTables = ["practices", "agencies", "stocktaking"] as const;

/** A recommendation or request of a document, restated. */
export interface Recommendation {
  readonly id: string;
  /** Id of the document. */
  readonly document: string;
  readonly paragraph: string;
  readonly meeting: string;
  readonly addressee: string;
  /** In English, our own words. */
  readonly restated: string;
  /** What would measure it, in words. */
  readonly indicatorsWanted: string;
  /** The indicators of the atlas that do. */
  readonly indicators: readonly string[];
  readonly collections: readonly Collection[];
  readonly measurable: (typeof measurabilities)[number];
}

/** A number of the world that a document gives. */
export interface DocumentFigure {
  readonly id: string;
  readonly year: number;
  /** People or subscriptions. */
  readonly value: number;
  readonly precision: (typeof precisions)[number];
  /** The series that it is held against: a count, or the share of people. */
  readonly indicator: string;
  readonly sources: readonly SourceRef[];
}
