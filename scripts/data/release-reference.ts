import type { Group } from "../../src/model/group.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Source } from "../../src/model/source.ts";
import type { SeriesBreak, SurveyEdition } from "../../src/model/survey-edition.ts";
import type { DatasetJson } from "../../src/publishing/dataset-json.ts";
import { figuresFromJson } from "../../src/publishing/figures-json.ts";
import type { NamedEconomy } from "../../src/sources/economies-table.ts";
import type { PrintedRank } from "../../src/sources/table-reading.ts";

type PrintedRankRow = [economy: string, indicator: string, year: number, rank: number];

/** What the figures of a release are worked out with besides its observations: data/releases/{release}/reference.json. */
export interface ReleaseReference {
  readonly economies: readonly NamedEconomy[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly editions: readonly SurveyEdition[];
  readonly breaks: readonly SeriesBreak[];
  readonly sources: readonly Source[];
  /** Ranks as the Survey prints them, which no observation holds. */
  readonly printedRanks: readonly PrintedRankRow[];
}

/** The reference of a release, out of the texts of data/build/dataset.json and figures.jsonl. */
export function releaseReference(dataset: string, figures: string): ReleaseReference {
  const {
    economies,
    groups,
    indicators,
    editions,
    breaks,
    sources,
    figures: summaries,
  } = JSON.parse(dataset) as DatasetJson;
  const lines = figures.split("\n");
  const printedRanks = summaries.flatMap(({ code }, at) =>
    [...figuresFromJson(code, lines[at] ?? "").ranks].flatMap(([year, its]) =>
      year === "latest"
        ? []
        : its
            .filter(({ basis }) => basis === "printed")
            .map(({ economy, rank }): PrintedRankRow => [economy, code, year, rank]),
    ),
  );
  return { economies, groups, indicators, editions, breaks, sources, printedRanks };
}

export const printedRank = ([economy, indicator, year, rank]: PrintedRankRow): PrintedRank => ({
  economy,
  indicator,
  year,
  rank,
});
