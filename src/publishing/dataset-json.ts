import type { YearCoverage } from "../model/derived.ts";
import type { DivideFigure } from "../model/divide.ts";
import type { Economy, EconomyAlias, Iso3 } from "../model/economy.ts";
import type { Group } from "../model/group.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Outlier, OutlierFit } from "../model/outlier.ts";
import type { PinnedRelease } from "../model/pinned.ts";
import type { GroupDistance, RankIntervalWay, RankMove } from "../model/readings.ts";
import type { Inputs2024, Recomputed } from "../model/recomputed.ts";
import type { Release, ReleaseChange } from "../model/release.ts";
import type { Report } from "../model/report.ts";
import type { Similar } from "../model/similar.ts";
import type { Source } from "../model/source.ts";
import type { SeriesBreak, SurveyEdition } from "../model/survey-edition.ts";
import type { FollowUp } from "../model/then-and-now.ts";
import type { TableKind } from "./table-kind.ts";

type IntervalRow = readonly [
  economy: Iso3,
  year: number,
  way: RankIntervalWay,
  rank: number,
  best: number,
  worst: number,
  next: Iso3 | null,
  holdsAgainstNext: boolean | null,
];

/** What there is of an indicator, without its figures: those are a line of figures.jsonl. */
export interface IndicatorSummary {
  readonly code: string;
  readonly newestYear: number;
  readonly headlineYear?: number | undefined;
  readonly coverage: readonly YearCoverage[];
  readonly classBreaks: readonly number[];
}

export interface ReadingsJson {
  readonly moves: readonly RankMove[];
  readonly intervals: readonly IntervalRow[];
  readonly distances: readonly GroupDistance[];
  readonly recomputed: readonly Recomputed[];
  readonly inputs: Inputs2024;
}

interface Peers {
  readonly subRegion: readonly Iso3[];
  readonly income: readonly Iso3[];
}

/**
 * data/build/dataset.json: scripts write it, src/dataset.ts reads it. Beside it stands figures.jsonl, which is most of the
 * figures: see figures-json.ts.
 */
export interface DatasetJson {
  readonly economies: readonly (Economy & { readonly name: string })[];
  readonly aliases: readonly EconomyAlias[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly editions: readonly SurveyEdition[];
  readonly breaks: readonly SeriesBreak[];
  readonly sources: readonly Source[];
  /** Indicators with figures, in the order of the lines of figures.jsonl. */
  readonly figures: readonly IndicatorSummary[];
  /** Those with at least one figure. */
  readonly economiesWithFigures: readonly Iso3[];
  readonly peers: readonly (readonly [economy: Iso3, peers: Peers])[];
  readonly similar: readonly (readonly [economy: Iso3, similar: readonly Similar[]])[];
  readonly readings: ReadingsJson;
  readonly divide: readonly DivideFigure[];
  readonly outliers: { readonly fits: readonly OutlierFit[]; readonly all: readonly Outlier[] };
  readonly knowledge: Knowledge;
  readonly followUp: FollowUp;
  readonly neighbours: Readonly<Record<Iso3, readonly Iso3[]>>;
  readonly report: Report;
  /** Bytes of the files of /data/v1, by path. */
  readonly files: Readonly<Record<string, number>>;
  readonly tableKinds: readonly TableKind[];
  readonly releases: readonly (Release & { readonly changes: readonly ReleaseChange[] })[];
  readonly pinned?: PinnedRelease | undefined;
}
