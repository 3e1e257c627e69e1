import { readFileSync } from "node:fs";
import type { Change, Rank, Section, YearCoverage } from "./model/derived.ts";
import type { DivideFigure } from "./model/divide.ts";
import type { Economy, EconomyAlias, Iso3 } from "./model/economy.ts";
import type { Group } from "./model/group.ts";
import type { GroupFigure } from "./model/group-figure.ts";
import type { Indicator } from "./model/indicator.ts";
import type { Knowledge } from "./model/knowledge.ts";
import type { CrossSection, Series } from "./model/observation.ts";
import type { GroupDistance, RankInterval, RankMove } from "./model/readings.ts";
import type { Inputs2024, Recomputed } from "./model/recomputed.ts";
import type { Outlier, OutlierFit } from "./model/outlier.ts";
import type { PinnedRelease } from "./model/pinned.ts";
import type { Report } from "./model/report.ts";
import type { Similar } from "./model/similar.ts";
import type { Release, ReleaseChange } from "./model/release.ts";
import type { Source } from "./model/source.ts";
import type { SeriesBreak, SurveyEdition } from "./model/survey-edition.ts";
import type { FollowUp } from "./model/then-and-now.ts";
import type { DatasetJson, IndicatorSummary } from "./publishing/dataset-json.ts";
import { figuresFromJson } from "./publishing/figures-json.ts";
import type { TableKind } from "./publishing/table-kind.ts";

/** All there is of one indicator. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly series: ReadonlyMap<Iso3, Series>;
  readonly newestYear: number;
  /** The newest year whose economies with a value hold 60 % of the people; undefined where none does. */
  readonly headlineYear: number | undefined;
  readonly latest: CrossSection;
  readonly coverage: readonly YearCoverage[];
  /** Inner thresholds of the map's classes, the same for every year. */
  readonly classBreaks: readonly number[];
  readonly rank: (economy: Iso3, section: Section) => Rank | undefined;
  readonly ranks: (section: Section) => readonly Rank[];
  readonly changes: (economy: Iso3) => readonly Change[];
  readonly groupFigures: (group: string) => readonly GroupFigure[];
  readonly groupHeadline: (group: string) => GroupFigure | undefined;
}

/** The release whose figures are shown instead of the present ones: see pinned.config.mjs. */
const asOf = process.env["ATLAS_RELEASE"];
const built = "data/build";
const folder = asOf === undefined ? built : `${built}/releases/${asOf}`;
const json = JSON.parse(readFileSync(`${folder}/dataset.json`, "utf8")) as DatasetJson;
/** The figures of each indicator as they stand in the file: most programs need those of a few. */
const figureLines = linesOf(readFileSync(`${folder}/figures.jsonl`));

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += (lines.at(-1)?.length ?? 0) + 1)
    lines.push(bytes.subarray(start, bytes.indexOf("\n", start)));
  return lines;
}

/** Figures with what finds them; made out of their line when the first of them is asked for. */
function figuresOfLine(code: string, line: Buffer) {
  const figures = figuresFromJson(code, line.toString());
  const { ranks, changes } = figures;
  const rankOf = new Map(
    [...ranks].map(([section, all]) => [section, new Map(all.map((rank) => [rank.economy, rank]))]),
  );
  return { ...figures, rankOf, changesOf: Map.groupBy(changes, ({ economy }) => economy) };
}

function indicatorFigures(indicator: Indicator, summary: IndicatorSummary, line: Buffer): IndicatorFigures {
  let made: ReturnType<typeof figuresOfLine> | undefined;
  const its = () => (made ??= figuresOfLine(indicator.code, line));
  return Object.freeze({
    indicator,
    newestYear: summary.newestYear,
    headlineYear: summary.headlineYear,
    coverage: summary.coverage,
    classBreaks: summary.classBreaks,
    get series() {
      return its().series;
    },
    get latest() {
      return its().latest;
    },
    rank: (economy: Iso3, section: Section) => its().rankOf.get(section)?.get(economy),
    ranks: (section: Section) => its().ranks.get(section) ?? [],
    changes: (economy: Iso3) => its().changesOf.get(economy) ?? [],
    groupFigures: (group: string) => its().groups.get(group)?.figures ?? [],
    groupHeadline: (group: string) => its().groups.get(group)?.headline,
  });
}

export const groups: readonly Group[] = json.groups;
export const editions: readonly SurveyEdition[] = json.editions;
export const breaks: readonly SeriesBreak[] = json.breaks;
export const sources: ReadonlyMap<string, Source> = new Map(json.sources.map((source) => [source.key, source]));
/** The tables of data/knowledge. */
export const knowledge: Knowledge = json.knowledge;
/** Figures at the time of the documents that the atlas follows up, and the newest. */
export const followUp: FollowUp = json.followUp;
export const report: Report = json.report;
/** The files of /data/v1 that there are, by path, with their bytes. */
export const dataFiles: ReadonlyMap<string, number> = new Map(Object.entries(json.files));
/** SHA-256 of the files of /data/v1, by path. */
export const checksums: ReadonlyMap<string, string> = new Map(
  readFileSync(`${built}/v1/checksums.sha256`, "utf8")
    .split("\n")
    .map((line) => [line.slice(66), line.slice(0, 64)]),
);
/** The kinds of table below /data/v1, with what their columns hold. */
export const tableKinds: readonly TableKind[] = json.tableKinds;
/** The releases that are kept, oldest first, with what each changed. */
export const releases: readonly (Release & { readonly changes: readonly ReleaseChange[] })[] = json.releases;
/** The release whose figures all these are; undefined of the present ones. */
export const pinned: PinnedRelease | undefined = json.pinned;
export const neighbours: Readonly<Record<Iso3, readonly Iso3[]>> = json.neighbours;
export const peers: ReadonlyMap<Iso3, { readonly subRegion: readonly Iso3[]; readonly income: readonly Iso3[] }> =
  new Map(json.peers);
/** Those most like each economy in circumstances, nearest first. */
export const similar: ReadonlyMap<Iso3, readonly Similar[]> = new Map(json.similar);

/** Why ranks of the EGDI moved, by economy, the oldest pair of editions first. */
export const rankMoves: ReadonlyMap<Iso3, readonly RankMove[]> = Map.groupBy(
  json.readings.moves,
  ({ economy }) => economy,
);
/** How solid ranks of the EGDI are, by economy. */
export const rankIntervals: ReadonlyMap<Iso3, readonly RankInterval[]> = Map.groupBy(
  json.readings.intervals.map(([economy, year, way, rank, best, worst, next, holds]): RankInterval => ({
    ...{ economy, year, way, rank, best, worst },
    next: next ?? undefined,
    holdsAgainstNext: holds ?? undefined,
  })),
  ({ economy }) => economy,
);
/** How far each economy is from the next group of the EGDI in the newest edition. */
export const groupDistances: ReadonlyMap<Iso3, GroupDistance> = new Map(
  json.readings.distances.map((one) => [one.economy, one]),
);
/** Figures of edition 2024 worked out again from their inputs, and these. */
export const recomputed: readonly Recomputed[] = json.readings.recomputed;
export const inputs2024: Inputs2024 = json.readings.inputs;

/** The figures of the digital divide. */
export const divideFigures: readonly DivideFigure[] = json.divide;

/** Indices of the newest edition beside what connectivity and income give, the farthest above first by index. */
export const outlierFits: readonly OutlierFit[] = json.outliers.fits;
export const outliers: readonly Outlier[] = json.outliers.all;

/** Indicators with figures, in the catalogue's order. */
export const figures: ReadonlyMap<string, IndicatorFigures> = new Map(
  json.indicators.flatMap((indicator) => {
    const at = json.figures.findIndex(({ code }) => code === indicator.code);
    const [summary, line] = [json.figures[at], figureLines[at]];
    return summary === undefined || line === undefined
      ? []
      : [[indicator.code, indicatorFigures(indicator, summary, line)]];
  }),
);

/** Every economy of the reference table, with figures or without. */
export const knownEconomies: ReadonlyMap<Iso3, Economy> = new Map(
  json.economies.map((economy) => [economy.iso3, economy]),
);

const withFigures = new Set(json.economiesWithFigures);
/** Economies with at least one figure; every member state is one. */
export const economies: ReadonlyMap<Iso3, Economy> = new Map(
  [...knownEconomies].filter(([iso3]) => withFigures.has(iso3)),
);
export const members: readonly Economy[] = [...economies.values()].filter(({ isMember }) => isMember);

/** Other names of an economy, in all languages. */
const aliases: ReadonlyMap<Iso3, readonly EconomyAlias[]> = Map.groupBy(json.aliases, ({ iso3 }) => iso3);
export const aliasesOf = (economy: Iso3): readonly EconomyAlias[] => aliases.get(economy) ?? [];

/** The group of a kind that an economy is in. */
export function groupOf(economy: Iso3, kind: Group["kind"]): Group | undefined {
  return groups.find((group) => group.kind === kind && group.members.includes(economy));
}

/** The figures of an indicator that must exist. */
export function figuresOf(code: string): IndicatorFigures {
  const found = figures.get(code);
  if (found === undefined) throw new Error(`No figures of "${code}" in data/build: run "npm run data".`);
  return found;
}

/** The map's shapes as scripts/build-atlas.ts drew them. */
export const mapShapes: unknown = JSON.parse(readFileSync(`${built}/map-shapes.json`, "utf8"));
