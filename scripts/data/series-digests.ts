import { createHash } from "node:crypto";
import type { Observation } from "../../src/model/observation.ts";

/** By indicator, a number for all its observations to the letter: what is not to change need not be kept whole. */
export function seriesDigests(observations: readonly Observation[]): Map<string, string> {
  return new Map(
    [...Map.groupBy(observations, ({ indicator }) => indicator)].map(([indicator, its]) => {
      const hash = createHash("sha256");
      for (const { economy, year, printed, status, scope } of its)
        hash.update(JSON.stringify([economy, year, printed, status, scope]));
      return [indicator, hash.digest("base64")];
    }),
  );
}

/** Indicators whose observations are not the same in both, or are in one only. */
export function differingSeries(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((code) => before.get(code) !== after.get(code));
}
