import { parquetReadObjects } from "hyparquet";
import { readFileSync } from "node:fs";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Observation } from "../../src/model/observation.ts";
import { printedRank, type ReleaseReference } from "./release-reference.ts";
import type { Figures } from "./read-figures.ts";
import type { ReferenceData } from "./read-reference.ts";
import { releasesFolder } from "./read-releases.ts";

/** The figures of a release that its pinned embeds show, and all that they are worked out with, as it kept them. */
export interface Released {
  readonly reference: ReferenceData;
  readonly figures: Figures;
}

/** Population weighs averages; the rest is what embeds are pinned of. */
const isKept = ({ code, headline }: Indicator): boolean => headline || code === "population";

/**
 * Reads a release of data/releases. Of the present reference stays only what no figure depends on, such as other names.
 */
export async function readReleased(release: string, { reference, figures }: Released): Promise<Released> {
  const file = (name: string): Buffer => readFileSync(`${releasesFolder}/${release}/${name}`);
  const kept = JSON.parse(file("reference.json").toString()) as ReleaseReference;
  const { economies, groups, breaks, sources } = kept;
  const indicators = new Map(kept.indicators.filter(isKept).map((one) => [one.code, one]));
  const observations = await readObservations(file("observations.parquet"));
  // A ranking says of the newest edition alone how solid its ranks are; of all twelve that takes two seconds.
  const newest = Math.max(...observations.flatMap(({ indicator, year }) => (indicator === "egdi" ? [year] : [])));
  const editions = kept.editions.filter(({ year }) => year === newest);
  return {
    reference: {
      ...reference,
      ...{ economies, groups, editions, breaks, indicators },
      economyByIso3: new Map(economies.map((economy) => [economy.iso3, economy])),
    },
    figures: {
      ...figures,
      sources,
      observations: observations.filter(({ indicator }) => indicators.has(indicator)),
      printedRanks: kept.printedRanks.map(printedRank),
      repeats: [],
    },
  };
}

interface Row extends Pick<Observation, "economy" | "indicator" | "year" | "status" | "source"> {
  readonly value: number | null;
  readonly scope: string | null;
  readonly source_file: string;
  readonly source_line: number;
}

/**
 * Observations as the release has them; of a value the number, not how many zeros the publisher printed behind it. A 0
 * printed for want of a figure (status I) is published as printed, and is no value.
 */
async function readObservations(bytes: Buffer): Promise<Observation[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = (await parquetReadObjects({ file })) as Row[];
  return rows.map(({ value, scope, source_file: sourceFile, source_line: sourceLine, ...row }) => ({
    ...{ economy: row.economy, indicator: row.indicator, year: row.year, status: row.status, source: row.source },
    ...{ sourceFile, sourceLine },
    value: row.status === "I" ? undefined : (value ?? undefined),
    printed: value === null ? "" : String(value),
    scope: scope ?? "",
  }));
}
