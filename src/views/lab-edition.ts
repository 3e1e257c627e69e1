import type { Iso3 } from "../model/economy.ts";
import type { FiveNumbers } from "../model/recomputed.ts";
import type { PartNumbers } from "../model/survey-parts.ts";

/** An edition of the Survey for the index laboratory: a line an economy in every list, scores in hundred-thousandths. */
export interface LabEdition {
  readonly year: number;
  /** Whole numbers in proportion. */
  readonly weights: PartNumbers;
  readonly economies: readonly Iso3[];
  readonly ranks: readonly number[];
  readonly scores: readonly number[];
  readonly parts: readonly PartNumbers[];
  /** The printed inputs of the components, of edition 2024. */
  readonly inputs?: { readonly [part in "osi" | "tii" | "hci"]: readonly FiveNumbers[] };
}

/** What a reader of the laboratory chose. */
export interface LabChoice {
  readonly weights: PartNumbers;
  /** Of the sub-indices of online services, where the edition has them. */
  readonly osiWeights: FiveNumbers;
  readonly economy: Iso3 | undefined;
  /** Inputs of that economy by code, where they are another number than the printed one. */
  readonly changes: ReadonlyMap<string, number>;
}

/** Weights of an edition as a reader moves them: about a hundred together. */
export function shownWeights(weights: PartNumbers): PartNumbers {
  const total = weights[0] + weights[1] + weights[2];
  if (total === 100) return weights;
  const each = (part: 0 | 1 | 2): number => Math.round((weights[part] / total) * 100);
  return [each(0), each(1), each(2)];
}

/** Weights of the sub-indices of online services, in per cent. */
export const shownOsiWeights: FiveNumbers = [10, 5, 45, 35, 5];
