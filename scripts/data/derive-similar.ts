import type { Iso3 } from "../../src/model/economy.ts";
import type { Similar } from "../../src/model/similar.ts";
import { leastInCommon, similarityMeasures, similarKept } from "../../src/model/similarity-measures.ts";
import { mostSimilar, standardPlaces } from "../../src/statistics/similarity.ts";
import type { DerivedIndicator } from "./derive.ts";

/** The economies most like each; none for one that has too few of the measures. */
export function deriveSimilar(
  economies: readonly Iso3[],
  indicators: ReadonlyMap<string, Pick<DerivedIndicator, "latest">>,
): Map<Iso3, Similar[]> {
  const places = standardPlaces(
    similarityMeasures.map(({ code, scale }) => ({ scale, section: indicators.get(code)?.latest ?? new Map() })),
  );
  return new Map(
    economies.map((iso3) => [iso3, mostSimilar(places, iso3, { leastInCommon, count: similarKept })] as const),
  );
}
