import type { Iso3 } from "./economy.ts";

/** An economy that is like another in its circumstances, and on how much that rests. */
export interface Similar {
  readonly economy: Iso3;
  /** Root mean square difference in standard deviations; 0 is alike in all. */
  readonly distance: number;
  /** How many of the measures both have. */
  readonly inCommon: number;
  /** Years of the values that were compared. */
  readonly firstYear: number;
  readonly lastYear: number;
}
