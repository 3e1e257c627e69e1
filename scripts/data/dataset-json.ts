import type { Catalogue } from "./catalogue.ts";
import { type Derived, seriesByIndicator } from "./derive.ts";
import type { Readings } from "./derive-readings.ts";
import type { Figures } from "./read-figures.ts";
import type { KeptRelease } from "./read-releases.ts";
import type { ReferenceData } from "./read-reference.ts";
import type { Iso3 } from "../../src/model/economy.ts";
import type { Knowledge } from "../../src/model/knowledge.ts";
import type { Series } from "../../src/model/observation.ts";
import type { PinnedRelease } from "../../src/model/pinned.ts";
import type { FollowUp } from "../../src/model/then-and-now.ts";
import type { Report } from "../../src/model/report.ts";
import type { DatasetJson, ReadingsJson } from "../../src/publishing/dataset-json.ts";
import { figuresJson } from "../../src/publishing/figures-json.ts";

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

/** What src/dataset.ts reads of the present figures or of a release: its files by name. */
export function* datasetFiles(run: Run): Generator<readonly [name: string, text: string]> {
  yield ["dataset.json", datasetJson(run)];
  const series = seriesByIndicator(run.figures.observations);
  const lines = [...run.derived.indicators].map(([code, its]) =>
    figuresJson({ ...its, series: series.get(code) ?? new Map<Iso3, Series>() }),
  );
  yield ["figures.jsonl", lines.map((line) => `${line}\n`).join("")];
}

/** All but the figures of indicators: maps become lists of pairs. */
function datasetJson(run: Run): string {
  const { reference, figures, derived, knowledge, followUp, neighbours, report, catalogue, releases, pinned } = run;
  const dataset: DatasetJson = {
    economies: reference.economies,
    aliases: reference.aliases,
    groups: reference.groups,
    indicators: [...reference.indicators.values()],
    editions: reference.editions,
    breaks: reference.breaks,
    sources: figures.sources,
    figures: [...derived.indicators].map(([code, { newestYear, headlineYear, coverage, classBreaks }]) => ({
      code,
      ...{ newestYear, headlineYear, coverage, classBreaks },
    })),
    economiesWithFigures: economiesWithFigures(figures),
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

const economiesWithFigures = ({ observations }: Figures): Iso3[] => [
  ...new Set(observations.flatMap(({ economy, value }) => (value === undefined ? [] : [economy]))),
];

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
