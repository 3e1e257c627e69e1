import type { Iso3 } from "../../model/economy.ts";

/** What is told of an economy on the map, in the words of the page's language. */
export interface Tip {
  readonly name: string;
  /** The figure with its unit, or why there is none. */
  readonly value: string | undefined;
  /** Year and status, rank, change. */
  readonly lines: readonly string[];
  readonly href: string | undefined;
  /** All of it in one sentence, for those who hear it. */
  readonly spoken: string;
}

/** Who may be told of, and how. */
export type TipOf = (iso3: Iso3) => Tip;
