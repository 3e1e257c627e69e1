import { parquetReadObjects } from "hyparquet";
import { csv } from "../../src/publishing/csv.ts";
import { releaseDiff, type ReleasedRow } from "../../src/publishing/release-diff.ts";
import { columnNames } from "../../src/publishing/table-kind.ts";
import { releaseChangeRow, releaseChangesKind } from "../../src/publishing/tables/release-changes.ts";
import { releasesFolder } from "../data/read-releases.ts";
import { releaseReference } from "../data/release-reference.ts";
import { changelogWith, citationFile, versionOf } from "./release-texts.ts";

interface ReleaseOrder {
  readonly release: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The release before; undefined for the first. */
  readonly before: string | undefined;
  readonly read: (file: string) => Uint8Array;
}

/** The files of a release, and the texts of the project that name it. The first release changes nothing. */
export async function makeRelease({ release, date, before, read }: ReleaseOrder) {
  const folder = `${releasesFolder}/${release}`;
  const observations = read("data/build/v1/observations.parquet");
  const rows = await releasedRows(observations);
  const old =
    before === undefined ? rows : await releasedRows(read(`${releasesFolder}/${before}/observations.parquet`));
  const changes = releaseDiff(old, rows);
  const count = (kind: string): number => changes.filter(({ change }) => change === kind).length;
  const summary =
    before === undefined
      ? `the first, with ${rows.length} observations`
      : `${count("added")} added, ${count("revised")} revised, ${count("withdrawn")} withdrawn since ${before}`;
  const text = (file: string): string => Buffer.from(read(file)).toString();
  const reference = releaseReference(text("data/build/dataset.json"), text("data/build/figures.jsonl"));
  const files: Record<string, string | Uint8Array> = {
    [`${folder}/observations.parquet`]: observations,
    [`${folder}/reference.json`]: `${JSON.stringify(reference)}\n`,
    [`${folder}/changes.csv`]: csv({ columns: columnNames(releaseChangesKind), rows: changes.map(releaseChangeRow) }),
    [`${folder}/release.json`]: `${JSON.stringify({ release, date, observations: rows.length }, undefined, 2)}\n`,
    "CHANGELOG.md": changelogWith(text("CHANGELOG.md"), release, date, summary),
    "CITATION.cff": citationFile(release, date),
    "package.json": text("package.json").replace(/"version": "[^"]*"/, `"version": "${versionOf(release)}"`),
  };
  return { files, summary };
}

/** What a file of observations holds, as far as releases are compared by it. */
async function releasedRows(bytes: Uint8Array): Promise<ReleasedRow[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const columns = ["economy", "indicator", "year", "value", "status", "licence"];
  const rows = (await parquetReadObjects({ file, columns })) as (Omit<ReleasedRow, "value"> & {
    value: number | null;
  })[];
  return rows.map((row) => ({ ...row, value: row.value ?? undefined }));
}
