import type { Observation } from "../../src/model/observation.ts";
import type { Source } from "../../src/model/source.ts";
import { observationTable } from "../../src/publishing/observation-table.ts";
import { sdmxKind, sdmxRows } from "../../src/publishing/sdmx-csv.ts";
import { observationsKind } from "../../src/publishing/tables/observations.ts";
import { wideKind } from "../../src/publishing/tables/wide.ts";
import { wideRows } from "../../src/publishing/wide-rows.ts";
import { plainTable, rowsOf, TablePart, type Form, type PublishedTable } from "./published-table.ts";
import type { ReferenceData } from "./read-reference.ts";

const allForms: readonly Form[] = ["csv", "json", "xlsx", "parquet"];

/** Observations as a whole, by indicator and by economy; each series is written once and stands in all three. */
export function* publishObservations(
  offered: readonly Observation[],
  { economies, indicators }: ReferenceData,
  sources: ReadonlyMap<string, Source>,
): Generator<PublishedTable> {
  const bySeries = Map.groupBy(offered, ({ indicator, economy }) => `${indicator}/${economy}`);
  const series = [...bySeries].map(([key, observations]) => {
    const [indicator = "", economy = ""] = key.split("/");
    return { indicator, economy, part: new TablePart(observationTable(observations, indicators, sources).rows) };
  });
  const parts = (its: typeof series): TablePart[] => its.map(({ part }) => part);
  const kind = observationsKind;
  yield { path: "observations", kind, about: {}, parts: parts(series), forms: ["csv", "json", "parquet"] };
  for (const [code, its] of Map.groupBy(series, ({ indicator }) => indicator)) {
    const path = `indicators/${code}`;
    const table = { path, kind, about: { indicator: code }, parts: parts(its), forms: allForms };
    yield table;
    const rows = rowsOf(table);
    const wide = wideRows(rows);
    yield plainTable(`${path}.wide`, wideKind(wide.years), wide.rows);
    yield plainTable(`${path}.sdmx`, sdmxKind, sdmxRows(rows));
  }
  const byEconomy = Map.groupBy(series, ({ economy }) => economy);
  for (const { iso3 } of economies) {
    const its = byEconomy.get(iso3);
    const path = `economies/${iso3.toLowerCase()}`;
    if (its !== undefined)
      yield { path, kind, about: { economy: iso3 }, parts: parts(its), forms: ["csv", "json", "xlsx"] };
  }
}
