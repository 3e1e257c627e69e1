import type { Knowledge } from "../../src/model/knowledge.ts";
import { practiceColumns } from "../../src/model/practice.ts";
import { knowledgeTables } from "../../src/publishing/knowledge-tables.ts";
import type { Derived } from "./derive.ts";
import { publishDerived } from "./publish-derived.ts";
import { publishObservations } from "./publish-observations.ts";
import { publishReference } from "./publish-reference.ts";
import { bothFiles, csvFile, type PublishedFile } from "./published-file.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";

export interface Publication {
  readonly reference: ReferenceData;
  readonly figures: Figures;
  readonly derived: Derived;
  readonly knowledge: Knowledge;
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  /** Leave out what comes from sources whose redistribution is not settled. */
  readonly onlySettled: boolean;
}

/** Every file of /data/v1 but report.json, one after the other. */
export function* publish(publication: Publication): Generator<PublishedFile> {
  const { reference, figures, derived, knowledge, neighbours, onlySettled } = publication;
  const sources = new Map(figures.sources.map((source) => [source.key, source]));
  const offered = figures.observations.filter(
    ({ source }) => !onlySettled || sources.get(source)?.redistributionSettled === true,
  );
  // What is worked out of figures that are not offered is not offered either.
  const offeredCodes = new Set(offered.map(({ indicator }) => indicator));
  yield* publishObservations(offered, reference, sources);
  yield* publishReference({ reference, sources: figures.sources, neighbours, offered: offeredCodes, onlySettled });
  yield* publishDerived({ reference, figures, derived, offered: offeredCodes });
  for (const [name, table] of Object.entries(knowledgeTables(knowledge))) yield* bothFiles(name, { table: name }, table);
  yield csvFile("practice-form", practiceColumns, []);
}
