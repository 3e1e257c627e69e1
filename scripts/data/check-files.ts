import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { readAtlasCorrections } from "../../src/geography/atlas-corrections.ts";
import { readLandBorders } from "../../src/geography/land-borders.ts";
import { readPoints } from "../../src/geography/points.ts";
import type { Fault } from "../../src/sources/fault.ts";
import { readPresent, type Present } from "./add-check.ts";
import { readDownloadFile, type DownloadContext } from "./add-downloads.ts";
import { downloadLines } from "./add-report.ts";
import { downloadReference } from "./read-reference.ts";

/** What a check has to say of each file, and all faults. */
export interface Check {
  readonly lines: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * Reads files as the build or data:add would: tables of data/raw by their source.json, tables of data/reference by
 * their readers, anything else as a download.
 */
export function checkFiles(
  files: readonly string[],
  retrieved: string | undefined,
  indicator: string | undefined,
): Check {
  const ofHouse: Fault[] = [];
  const present = readPresent(ofHouse);
  const context = { reference: downloadReference(present.reference), retrieved, indicator };
  const checks = files.map((file) => {
    const path = relative(process.cwd(), resolve(file)).split(sep).join("/");
    if (path.startsWith("data/raw/")) return checkRaw(path, present, ofHouse);
    return path.startsWith("data/reference/")
      ? checkReference(path, present, ofHouse)
      : checkDownload(file, context);
  });
  const faults = checks.flatMap((check) => check.faults);
  return { lines: checks.flatMap(({ lines }) => lines), faults: [...new Set(faults)] };
}

/** A table of data/raw, or a source.json. */
function checkRaw(path: string, { figures, descriptions }: Present, ofHouse: readonly Fault[]): Check {
  const faults = faultsAbout(path, ofHouse);
  const its = figures.files.filter(({ file }) => file === path);
  const source = descriptions.find(({ key }) => path === `data/raw/${key}/source.json`);
  if (source !== undefined) return { lines: [`${path}: tables described: ${source.tables.length}`], faults };
  if (its.length === 0 && faults.length === 0) return { lines: [], faults: [unread(path)] };
  const figuresRead = its.reduce((sum, { observationsKept }) => sum + observationsKept, 0);
  return { lines: [`${path}: ${its[0]?.rowsRead ?? 0} rows read, ${figuresRead} figures`], faults };
}

/** A table of data/reference, those of the map included. */
function checkReference(path: string, present: Present, ofHouse: readonly Fault[]): Check {
  const ofMap = mapFaults(path, present);
  if (ofMap === undefined && !present.reference.tables.includes(path)) return { lines: [], faults: [unread(path)] };
  return { lines: [`${path}: read`], faults: ofMap ?? ofHouse.filter(({ file }) => file === path) };
}

/** Faults of a table of the map; undefined where the path is of none. */
function mapFaults(path: string, { reference }: Present): Fault[] | undefined {
  const codes = new Set(reference.economies.map(({ iso3 }) => iso3));
  const text = (): string => readFileSync(path, "utf8");
  if (path === "data/reference/atlas-corrections.csv") return readAtlasCorrections(text(), path).faults;
  if (path === "data/reference/land-borders.csv") return readLandBorders(text(), path, codes).faults;
  return path === "data/reference/points.csv" ? readPoints(text(), path, codes).faults : undefined;
}

function checkDownload(file: string, context: DownloadContext): Check {
  const faults: Fault[] = [];
  const download = readDownloadFile(file, context, faults);
  return { lines: download === undefined ? [] : downloadLines(download), faults };
}

/** Faults in a file, and those in its source.json or of its repetitions that name it. */
function faultsAbout(path: string, faults: readonly Fault[]): Fault[] {
  return faults.filter(({ file, message }) => file === path || message.includes(path));
}

function unread(file: string): Fault {
  const message = "no reader reads this file.";
  const advice = "Tables of data/raw are named in a source.json; data/README.md lists those of data/reference.";
  return { kind: "stray-file", file, message, advice };
}
