import type { Iso3 } from "../../model/economy.ts";

/** Where an economy stands, in whatever unit the asker measures in; y grows downward. */
export interface Place {
  readonly iso3: Iso3;
  readonly x: number;
  readonly y: number;
}
