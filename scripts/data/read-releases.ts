import { parse } from "csv-parse/sync";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { compareReleases, releaseForm, type Release, type ReleaseChange } from "../../src/model/release.ts";

export const releasesFolder = "data/releases";

/** A release that is kept in data/releases, with what it changed. */
export interface KeptRelease extends Release {
  readonly changes: readonly ReleaseChange[];
}

/** The releases that are kept, oldest first; none where there is no folder. */
export function readReleases(): KeptRelease[] {
  if (!existsSync(releasesFolder)) return [];
  const names = readdirSync(releasesFolder).filter((name) => releaseForm.test(name));
  return names.sort(compareReleases).map((name) => {
    const facts = JSON.parse(readFileSync(`${releasesFolder}/${name}/release.json`, "utf8")) as Release;
    return { ...facts, changes: readChanges(`${releasesFolder}/${name}/changes.csv`) };
  });
}

function readChanges(file: string): ReleaseChange[] {
  const rows = parse<Record<string, string>>(readFileSync(file, "utf8"), { columns: true });
  const number = (text = ""): number | undefined => (text === "" ? undefined : Number(text));
  return rows.map((row) => ({
    economy: row["economy"] ?? "",
    indicator: row["indicator"] ?? "",
    year: Number(row["year"]),
    change: row["change"] as ReleaseChange["change"],
    oldValue: number(row["old_value"]),
    newValue: number(row["new_value"]),
    oldStatus: row["old_status"] === "" ? undefined : row["old_status"],
    newStatus: row["new_status"] === "" ? undefined : row["new_status"],
    licence: row["licence"] ?? "",
  }));
}
