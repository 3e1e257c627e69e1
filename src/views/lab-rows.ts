import type { Iso3 } from "../model/economy.ts";
import type { FiveNumbers } from "../model/recomputed.ts";
import type { PartNumbers } from "../model/survey-parts.ts";
import { competitionRanks } from "../statistics/competition-ranks.ts";
import { inputs2024, recomputedHci, recomputedOsi, recomputedTii } from "../statistics/recipes-2024.ts";
import { dot } from "../statistics/weight-region.ts";
import { type LabChoice, type LabEdition, shownOsiWeights } from "./lab-edition.ts";

/** An economy under the weights and inputs that a reader chose, beside what is printed. */
export interface LabRow {
  readonly economy: Iso3;
  readonly printedRank: number;
  readonly rank: number;
  /** 0 to 1. */
  readonly score: number;
  /** 0 to 1 each. */
  readonly parts: PartNumbers;
}

const unitsOfOne = 100_000;

/**
 * The ranking of an edition under other weights and inputs, best first. A component is the printed one plus what the
 * recomputation changes by: with all inputs as printed it is the printed one. Means, deviations and extremes are those
 * of all economies with the changed input among them, so the others move too. Ranks are exact: weights and components
 * are whole numbers. Empty where no weight is above 0.
 */
export function labRows(edition: LabEdition, choice: LabChoice): LabRow[] {
  const { economies, ranks } = edition;
  const total = choice.weights[0] + choice.weights[1] + choice.weights[2];
  if (total <= 0) return [];
  const parts = changedParts(edition, choice);
  const sums = new Map(economies.map((economy, row) => [economy, dot(parts[row] ?? [NaN, NaN, NaN], choice.weights)]));
  const found = competitionRanks(sums, "higher");
  const rows = economies.map((economy, row): LabRow => {
    const [osi, tii, hci] = parts[row] ?? [NaN, NaN, NaN];
    return {
      economy,
      printedRank: ranks[row] ?? NaN,
      rank: found.get(economy) ?? NaN,
      score: (sums.get(economy) ?? NaN) / total / unitsOfOne,
      parts: [osi / unitsOfOne, tii / unitsOfOne, hci / unitsOfOne],
    };
  });
  return rows.sort((a, b) => a.rank - b.rank || a.printedRank - b.printedRank);
}

/** Components in whole units, between 0 and 1. */
function changedParts({ economies, parts, inputs }: LabEdition, choice: LabChoice): readonly PartNumbers[] {
  if (inputs === undefined) return parts;
  const { osiWeights, economy, changes } = choice;
  const row = economy === undefined ? -1 : economies.indexOf(economy);
  const changed = (part: "osi" | "tii" | "hci"): readonly FiveNumbers[] => {
    const isTouched = inputs2024[part].some((code) => changes.has(code));
    return row < 0 || !isTouched
      ? inputs[part]
      : inputs[part].map((its, at) => (at === row ? put(its, part, changes) : its));
  };
  const steps = (before: readonly number[], after: readonly number[]): number[] =>
    after.map((value, at) => Math.round((value - (before[at] ?? NaN)) * unitsOfOne));
  const none = economies.map(() => 0);
  const [osi, tii, hci] = [changed("osi"), changed("tii"), changed("hci")];
  const isOtherOsi = osi !== inputs.osi || osiWeights.some((weight, at) => weight !== shownOsiWeights[at]);
  const stepsOf = [
    isOtherOsi ? steps(recomputedOsi(inputs.osi, shownOsiWeights), recomputedOsi(osi, osiWeights)) : none,
    tii === inputs.tii ? none : steps(recomputedTii(inputs.tii), recomputedTii(tii)),
    hci === inputs.hci ? none : steps(recomputedHci(inputs.hci), recomputedHci(hci)),
  ] as const;
  const within = (value: number): number => Math.max(0, Math.min(value, unitsOfOne));
  return parts.map((its, at): PartNumbers => {
    const moved = (part: 0 | 1 | 2): number => within(its[part] + (stepsOf[part][at] ?? 0));
    return [moved(0), moved(1), moved(2)];
  });
}

/** The inputs with those that the reader changed. */
function put(its: FiveNumbers, part: "osi" | "tii" | "hci", changes: LabChoice["changes"]): FiveNumbers {
  const codes = inputs2024[part];
  const at = (index: 0 | 1 | 2 | 3 | 4): number => changes.get(codes[index]) ?? its[index];
  return [at(0), at(1), at(2), at(3), at(4)];
}
