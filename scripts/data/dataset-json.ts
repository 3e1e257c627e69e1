import type { Catalogue } from "./catalogue.ts";
import type { Derived } from "./derive.ts";
import type { Readings } from "./derive-readings.ts";
import type { Figures } from "./read-figures.ts";
import type { KeptRelease } from "./read-releases.ts";
import type { ReferenceData } from "./read-reference.ts";
import type { Knowledge } from "../../src/model/knowledge.ts";
import type { PinnedRelease } from "../../src/model/pinned.ts";
import type { FollowUp } from "../../src/model/then-and-now.ts";
import type { Report } from "../../src/model/report.ts";
import type { DatasetJson, ReadingsJson } from "../../src/publishing/dataset-json.ts";

/** What a run found, worked out and published. */
interface Run {
  readonly reference: ReferenceData;
  readonly figures: Figures;
  readonly derived: Derived;
  readonly knowledge: Knowledge;
  readonly followUp: FollowUp;
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  readonly report: Report;
  readonly catalogue: Catalogue;
  readonly releases: readonly KeptRelease[];
  /** The release whose figures these are; undefined of the present ones. */
  readonly pinned?: PinnedRelease;
}

/** The text of data/build/dataset.json, which src/dataset.ts reads: maps become lists of pairs. */
export function datasetJson(run: Run): string {
  const { reference, figures, derived, knowledge, followUp, neighbours, report, catalogue, releases, pinned } = run;
  const dataset: DatasetJson = {
    economies: reference.economies,
    aliases: reference.aliases,
    groups: reference.groups,
    indicators: [...reference.indicators.values()],
    editions: reference.editions,
    breaks: reference.breaks,
    sources: figures.sources,
    observations: figures.observations.map((one) => [
      one.economy,
      one.indicator,
      one.year,
      one.value ?? null,
      one.printed,
      one.status,
      one.scope,
      one.source,
      one.sourceFile,
      one.sourceLine,
    ]),
    derived: [...derived.indicators].map(([code, one]) => ({
      code,
      newestYear: one.newestYear,
      headlineYear: one.headlineYear,
      latest: [...one.latest].map(([economy, { year }]) => [economy, year]),
      ranks: [...one.ranks],
      changes: one.changes,
      coverage: one.coverage,
      classBreaks: one.classBreaks,
      groups: [...one.groups],
    })),
    peers: [...derived.peers],
    similar: [...derived.similar],
    readings: readingsJson(derived.readings),
    divide: derived.divide,
    outliers: derived.outliers,
    knowledge,
    followUp,
    neighbours,
    report,
    files: Object.fromEntries([...catalogue.files].map(([path, { bytes }]) => [path, bytes])),
    tableKinds: catalogue.kinds(),
    releases,
    pinned,
  };
  return JSON.stringify(dataset);
}

/** Sixteen thousand intervals as lists: with the name of each cell they would be the larger part of the file. */
function readingsJson({ moves, intervals, distances, recomputed, inputs }: Readings): ReadingsJson {
  return {
    moves,
    intervals: intervals.map((one) => [
      one.economy,
      one.year,
      one.way,
      one.rank,
      one.best,
      one.worst,
      one.next ?? null,
      one.holdsAgainstNext ?? null,
    ]),
    distances,
    recomputed,
    inputs,
  };
}
