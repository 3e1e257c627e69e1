import type { GroupFigure } from "./group-figure.ts";

/** The figure of a group at the time of a document, and the newest. */
export interface ThenAndNow {
  readonly indicator: string;
  readonly group: string;
  /** The year of the document. */
  readonly baseYear: number;
  /** Undefined where there is none, or where the nearest to the document is the newest. */
  readonly then: GroupFigure | undefined;
  readonly now: GroupFigure | undefined;
  /** What would be all there is to reach: the highest value of a scale, the target of a price. Undefined where nothing bounds it. */
  readonly mark: number | undefined;
  /** What the newest figure lacks of it, never below 0, in the indicator's unit. */
  readonly left: number | undefined;
}

/** A figure that a document gives, beside what the series give for its year and now. */
export interface FigureBeside {
  /** Of the document's figure. */
  readonly id: string;
  readonly indicator: string;
  readonly then: CountOfYear | undefined;
  readonly now: CountOfYear | undefined;
}

export interface CountOfYear {
  readonly year: number;
  /** People or subscriptions. */
  readonly value: number;
  /** A sum over economies, of all or at least of these, or the share of people online times the world's population. */
  readonly method: "sum" | "sum-at-least" | "share-of-population";
}

/** What the page of recommendations is worked out of. */
export interface FollowUp {
  readonly thenAndNow: readonly ThenAndNow[];
  readonly besides: readonly FigureBeside[];
}
