import { readFileSync } from "node:fs";
import type { Source } from "../../src/model/source.ts";
import { releaseChangeRow, releaseChangesKind } from "../../src/publishing/tables/release-changes.ts";
import type { PublishedFile } from "./published-file.ts";
import { plainTable, type PublishedTable } from "./published-table.ts";
import { releasesFolder, type KeptRelease } from "./read-releases.ts";

/** What each release changed. */
export function* releaseTables(
  releases: readonly KeptRelease[],
  sources: readonly Source[],
  onlySettled: boolean,
): Generator<PublishedTable> {
  const settled = new Set(sources.flatMap((one) => (one.redistributionSettled ? one.licence : [])));
  for (const { release, changes } of releases) {
    const offered = changes.filter(({ licence }) => !onlySettled || settled.has(licence));
    const table = plainTable(`releases/${release}/changes`, releaseChangesKind, offered.map(releaseChangeRow));
    yield { ...table, forms: ["csv", "json"] };
  }
}

/** The observations of each release as they were; none where figures of unsettled sources are left out. */
export function* releaseFiles(releases: readonly KeptRelease[], onlySettled: boolean): Generator<PublishedFile> {
  if (onlySettled) return;
  for (const { release } of releases)
    yield [
      `releases/${release}/observations.parquet`,
      readFileSync(`${releasesFolder}/${release}/observations.parquet`),
    ];
}
