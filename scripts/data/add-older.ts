import type { Observation } from "../../src/model/observation.ts";
import type { Source } from "../../src/model/source.ts";
import type { Download } from "./add-downloads.ts";

/**
 * Warnings of downloads that were retrieved before what they would replace; what data:add prints names it.
 * @param taken figures that the downloads would replace
 */
export function olderWarnings(
  downloads: readonly Download[],
  taken: readonly Observation[],
  sources: readonly Source[],
): string[] {
  const retrievedOf = new Map(sources.map(({ key, retrieved }) => [key, retrieved]));
  return downloads.flatMap(({ path, claims, read }) => {
    const { retrieved } = read.source;
    const newer = taken.filter(({ indicator, year, source }) => {
      const there = retrievedOf.get(source);
      return retrieved !== undefined && there !== undefined && there > retrieved && claims.takes(indicator, year);
    });
    if (newer.length === 0) return [];
    const codes = [...new Set(newer.map(({ indicator }) => indicator))].sort();
    const months = [...new Set(newer.map(({ source }) => retrievedOf.get(source) ?? ""))].sort();
    return `${path}: retrieved ${retrieved}, before what it would replace: ${codes.join(", ")} (${months.join(", ")}).`;
  });
}
