import type { Observation } from "../../src/model/observation.ts";
import type { Source } from "../../src/model/source.ts";
import { observationColumns, observationTable } from "../../src/publishing/observation-table.ts";
import { bothFilesOf, writeRows, type PublishedFile } from "./published-file.ts";
import type { ReferenceData } from "./read-reference.ts";

/** Observations as a whole, by indicator and by economy; each series is written once and stands in all three. */
export function* publishObservations(
  offered: readonly Observation[],
  { economies, indicators }: ReferenceData,
  sources: ReadonlyMap<string, Source>,
): Generator<PublishedFile> {
  const bySeries = Map.groupBy(offered, ({ indicator, economy }) => `${indicator}/${economy}`);
  const series = [...bySeries].map(([key, observations]) => {
    const [indicator = "", economy = ""] = key.split("/");
    return { indicator, economy, ...writeRows(observationTable(observations, indicators, sources)) };
  });
  yield* bothFilesOf("observations", {}, observationColumns, series);
  for (const [code, its] of Map.groupBy(series, ({ indicator }) => indicator))
    yield* bothFilesOf(`indicators/${code}`, { indicator: code }, observationColumns, its);
  const byEconomy = Map.groupBy(series, ({ economy }) => economy);
  for (const { iso3 } of economies) {
    const its = byEconomy.get(iso3);
    if (its !== undefined)
      yield* bothFilesOf(`economies/${iso3.toLowerCase()}`, { economy: iso3 }, observationColumns, its);
  }
}
