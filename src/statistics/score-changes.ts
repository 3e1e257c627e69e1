import type { RankedEdition, RankedScore } from "../model/survey-parts.ts";

/**
 * How a change of the EGDI comes of its components: for each, its weight times its value after, less the same before;
 * and as the last what they do not make up (rounding of the print). All are whole numbers of the same unit, `scale` to
 * the hundred-thousandth, so that sums and comparisons are exact. Undefined where an edition has no weights.
 */
export function scoreChanges(
  before: RankedScore,
  after: RankedScore,
  weights: { readonly before: RankedEdition["weights"]; readonly after: RankedEdition["weights"] },
): { readonly scale: number; readonly changes: readonly number[] } | undefined {
  const { before: old, after: new_ } = weights;
  if (old === undefined || new_ === undefined) return undefined;
  const [sumOld, sumNew] = [old[0] + old[1] + old[2], new_[0] + new_[1] + new_[2]];
  const scale = sumOld * sumNew;
  const change = (part: 0 | 1 | 2): number =>
    new_[part] * sumOld * after.parts[part] - old[part] * sumNew * before.parts[part];
  const parts = [change(0), change(1), change(2)];
  const rest = (after.score - before.score) * scale - parts.reduce((sum, one) => sum + one, 0);
  return { scale, changes: [...parts, rest] };
}
