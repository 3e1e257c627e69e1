import type { Change, Rank, Section, YearCoverage } from "../model/derived.ts";
import type { DivideFigure } from "../model/divide.ts";
import type { Economy, EconomyAlias, Iso3 } from "../model/economy.ts";
import type { GroupFigure } from "../model/group-figure.ts";
import type { Group } from "../model/group.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Observation } from "../model/observation.ts";
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

/** An observation as a list: the names of its cells would be the larger part of the file. */
type ObservationRow = readonly [
  economy: Iso3,
  indicator: string,
  year: number,
  value: number | null,
  printed: string,
  status: Observation["status"],
  scope: string,
  source: string,
  sourceFile: string,
  sourceLine: number,
];

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

/** What is worked out of one indicator. */
export interface DerivedJson {
  readonly code: string;
  readonly newestYear: number;
  readonly headlineYear?: number | undefined;
  readonly latest: readonly (readonly [economy: Iso3, year: number])[];
  readonly ranks: readonly (readonly [section: Section, ranks: readonly Rank[]])[];
  readonly changes: readonly Change[];
  readonly coverage: readonly YearCoverage[];
  readonly classBreaks: readonly number[];
  readonly groups: readonly (readonly [group: string, figures: GroupFigures])[];
}

interface GroupFigures {
  readonly figures: readonly GroupFigure[];
  readonly headline?: GroupFigure | undefined;
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

/** data/build/dataset.json: scripts write it, src/dataset.ts reads it. */
export interface DatasetJson {
  readonly economies: readonly (Economy & { readonly name: string })[];
  readonly aliases: readonly EconomyAlias[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly editions: readonly SurveyEdition[];
  readonly breaks: readonly SeriesBreak[];
  readonly sources: readonly Source[];
  readonly observations: readonly ObservationRow[];
  readonly derived: readonly DerivedJson[];
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
