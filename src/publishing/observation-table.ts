import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import { Printed, type Table } from "./csv.ts";
import { columnNames } from "./table-kind.ts";
import { observationsKind } from "./tables/observations.ts";

/** Observations as published, in the order given. */
export function observationTable(
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
  sources: ReadonlyMap<string, Source>,
): Table {
  return {
    columns: columnNames(observationsKind),
    rows: observations.map((observation) => [
      observation.economy,
      observation.indicator,
      observation.year,
      new Printed(observation.printed),
      indicators.get(observation.indicator)?.unit,
      observation.status,
      observation.scope,
      observation.source,
      observation.sourceFile,
      observation.sourceLine,
      sources.get(observation.source)?.licence,
    ]),
  };
}
