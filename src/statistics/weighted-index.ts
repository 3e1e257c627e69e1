import type { SurveyMethod } from "../model/survey-edition.ts";

/**
 * The EGDI recomputed from its parts (each 0–1): the weighted mean of OSI, TII and HCI. Weights are the edition's
 * (thirds; 0.34, 0.33, 0.33 in 2008 and 2010) or a reader's own; they need not add up to 1, but to more than 0.
 */
export function weightedIndex(
  parts: { readonly osi: number; readonly tii: number; readonly hci: number },
  weights: SurveyMethod["weights"],
): number {
  const total = weights.osi + weights.tii + weights.hci;
  return (weights.osi * parts.osi + weights.tii * parts.tii + weights.hci * parts.hci) / total;
}
