import type { Iso3 } from "./economy.ts";

/**
 * SDMX CL_OBS_STATUS: A as reported, B break, E estimate, I counted as 0 by the publisher for want of a figure,
 * L not collected or ranked, M cannot exist, P provisional, U doubtful.
 */
export const statuses = ["A", "B", "E", "I", "L", "M", "P", "U"] as const;
export type Status = (typeof statuses)[number];

/** One figure, or one absence that the publisher states, with the row it stands in. */
export interface Observation {
  readonly economy: Iso3;
  readonly indicator: string;
  readonly year: number;
  /** In the indicator's unit; undefined where the publisher has no figure (status I, L, M). */
  readonly value: number | undefined;
  /** The value to the letter as published; empty for L and M, "0.00000" for I. */
  readonly printed: string;
  readonly status: Status;
  /** What the publisher states of the value's reach: age range, basket, vintage of the deflator. */
  readonly scope: string;
  /** Key of the source. */
  readonly source: string;
  /** Path from the project's root. */
  readonly sourceFile: string;
  /** Line of the row, the header being line 1. */
  readonly sourceLine: number;
}

/** An observation that is a figure, not an absence. */
export type Valued = Observation & { readonly value: number };

/** One economy and indicator over years, oldest first. */
export type Series = readonly Observation[];

/** One indicator over economies, one observation each. */
export type CrossSection = ReadonlyMap<Iso3, Observation>;
