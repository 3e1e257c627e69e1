import type { Iso3 } from "./economy.ts";

/** A figure that the publisher prints, worked out again from what it is made of. */
export interface Recomputed {
  readonly economy: Iso3;
  readonly indicator: string;
  readonly year: number;
  /** As printed. */
  readonly printed: number;
  readonly recomputed: number;
}

/** Five numbers of an economy: the inputs of a component. */
export type FiveNumbers = readonly [number, number, number, number, number];

/** The printed inputs of edition 2024, an economy a row: of the economies that have them all. */
export interface Inputs2024 {
  readonly economies: readonly Iso3[];
  readonly osi: readonly FiveNumbers[];
  readonly tii: readonly FiveNumbers[];
  readonly hci: readonly FiveNumbers[];
}
