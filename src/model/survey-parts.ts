import type { Iso3 } from "./economy.ts";

/** The three components of the EGDI. */
export const surveyParts = ["osi", "tii", "hci"] as const;
export type SurveyPart = (typeof surveyParts)[number];

/** A number for each component, in the order of `surveyParts`. */
export type PartNumbers = readonly [osi: number, tii: number, hci: number];

/** What an edition of the Survey prints of an economy that it ranks. */
export interface RankedScore {
  readonly economy: Iso3;
  /** As printed. */
  readonly rank: number;
  /** The EGDI in hundred-thousandths, a whole number: so printed, and comparisons are exact. */
  readonly score: number;
  /** The components in hundred-thousandths; 0 where the index counted one as 0 for want of a figure. */
  readonly parts: PartNumbers;
}

/** The ranked economies of an edition. */
export interface RankedEdition {
  readonly year: number;
  readonly scores: ReadonlyMap<Iso3, RankedScore>;
  /** Weights of the components as whole numbers in proportion (1, 1, 1; 34, 33, 33); undefined where not yet described. */
  readonly weights: PartNumbers | undefined;
}
