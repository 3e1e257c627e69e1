import type { Knowledge } from "../../src/model/knowledge.ts";
import type { FollowUp } from "../../src/model/then-and-now.ts";
import { derivedLicence } from "../../src/publishing/licence-texts.ts";
import { knowledgeTables } from "../../src/publishing/knowledge-tables.ts";
import { columnNames } from "../../src/publishing/table-kind.ts";
import { knowledgeKinds, practicesKind } from "../../src/publishing/tables/knowledge.ts";
import type { Derived } from "./derive.ts";
import { publishDerived } from "./publish-derived.ts";
import { publishFollowUp } from "./publish-follow-up.ts";
import { publishObservations } from "./publish-observations.ts";
import { publishReference } from "./publish-reference.ts";
import { plainTable, TablePart, type PublishedTable } from "./published-table.ts";
import type { Figures } from "./read-figures.ts";
import { releaseTables } from "./publish-releases.ts";
import type { KeptRelease } from "./read-releases.ts";
import type { ReferenceData } from "./read-reference.ts";

export interface Publication {
  readonly reference: ReferenceData;
  readonly figures: Figures;
  readonly derived: Derived;
  readonly knowledge: Knowledge;
  readonly followUp: FollowUp;
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  /** The releases that are kept, oldest first. */
  readonly releases: readonly KeptRelease[];
  /** Leave out what comes from sources whose redistribution is not settled. */
  readonly onlySettled: boolean;
}

/** Every table of /data/v1, one after the other. */
export function* publish(publication: Publication): Generator<PublishedTable> {
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
  yield* publishKnowledge(knowledge);
  const licence = (code: string): string => derivedLicence(reference.indicators.get(code)?.licence ?? "");
  yield* publishFollowUp(publication.followUp, knowledge.documentFigures, offeredCodes, licence);
  yield* releaseTables(publication.releases, figures.sources, onlySettled);
}

function* publishKnowledge(knowledge: Knowledge): Generator<PublishedTable> {
  for (const [name, { columns, rows }] of Object.entries(knowledgeTables(knowledge))) {
    const kind = knowledgeKinds.get(name);
    if (kind === undefined || columnNames(kind).join() !== columns.join())
      throw new Error(`The columns of "${name}" are not those that src/publishing/tables/knowledge.ts describes.`);
    yield { path: name, kind, about: { table: name }, parts: [new TablePart(rows)], forms: ["csv", "json"] };
  }
  yield plainTable("practice-form", practicesKind, []);
}
