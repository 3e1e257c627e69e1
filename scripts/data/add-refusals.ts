import { placesOf } from "./diff-table.ts";
import type { SeriesDiff } from "./diff-series.ts";

/** The share of a series that a download may take away without being asked for it. */
const allowedShare = 0.05;

/** Sentences about the series of which a download would remove too much; none where there are none. */
export function removalRefusals(diffs: readonly SeriesDiff[]): string[] {
  return diffs
    .filter(({ removed, figuresBefore }) => removed.length > allowedShare * figuresBefore)
    .map(({ indicator, removed, figuresBefore }) => {
      const share = ((removed.length / figuresBefore) * 100).toFixed(1);
      const many = `${removed.length} of ${figuresBefore} figures (${share} %)`;
      return `${indicator}: ${many} would be removed: ${placesOf(removed)}.`;
    });
}

/** Warnings of series that lose economies; what data:add prints names them. */
export function lossWarnings(diffs: readonly SeriesDiff[]): string[] {
  return diffs
    .filter(({ economiesLost }) => economiesLost.length > 0)
    .map(({ indicator, economiesLost }) => {
      const count = economiesLost.length === 1 ? "1 economy" : `${economiesLost.length} economies`;
      return `${indicator}: ${count} would have no figure any more.`;
    });
}
