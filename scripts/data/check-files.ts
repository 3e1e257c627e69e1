import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { formatFault, type Fault } from "../../src/sources/fault.ts";
import { readPresent, type Present } from "./add-check.ts";
import { readDownloadFile, type DownloadContext } from "./add-downloads.ts";
import { downloadLines, warningLines } from "./add-report.ts";
import { checkPracticeForm } from "./check-practice-form.ts";
import { openInstead } from "./own-table.ts";
import { downloadReference } from "./read-reference.ts";
import { tableKinds } from "./table-kinds.ts";

/** What a check has to say of each file, and all faults. */
export interface Check {
  readonly lines: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * Reads files as the build or data:add would: tables of data/raw by their source.json, our other tables by their
 * readers, a form for new practices as one, anything else as a download. A table of ours may lie anywhere: it is known
 * by its name, and read in place of the one in data/.
 */
export function checkFiles(
  files: readonly string[],
  retrieved: string | undefined,
  indicator: string | undefined,
): Check {
  const paths = files.map((file) => {
    const path = relative(process.cwd(), resolve(file)).split(sep).join("/");
    return path.startsWith("data/") ? path : file;
  });
  const found: Fault[] = [];
  const open = openInstead(paths.filter((path) => !path.startsWith("data/raw/") && isThere(path)));
  const present = readPresent(found, open);
  const ours = new Set([...present.reference.tables, ...tableKinds.flatMap((read) => read(open, present, found))]);
  const context = { reference: downloadReference(present.reference), retrieved, indicator };
  const checks = paths.map((path) => {
    if (path.startsWith("data/raw/")) return checkRaw(path, present, found);
    if (ours.has(path)) return checkOurs(path, found);
    if (path.startsWith("data/")) return { lines: [], faults: [unread(path)] };
    return checkPracticeForm(path, present.reference) ?? checkDownload(path, context);
  });
  const faults = [...new Set(checks.flatMap((check) => check.faults))];
  const elsewhere = found.filter((fault) => !faults.includes(fault));
  return { lines: [...checks.flatMap(({ lines }) => lines), ...restLines(elsewhere)], faults };
}

/** A table of data/raw, or a source.json. */
function checkRaw(path: string, { figures, descriptions }: Present, ofHouse: readonly Fault[]): Check {
  const faults = faultsAbout(path, ofHouse);
  const its = figures.files.filter(({ file }) => file === path);
  const source = descriptions.find(({ key }) => path === `data/raw/${key}/source.json`);
  if (source !== undefined) return { lines: [`${path}: tables described: ${source.tables.length}`], faults };
  if (its.length === 0 && faults.length === 0) return { lines: [], faults: [unread(path)] };
  const figuresRead = its.reduce((sum, { observationsKept }) => sum + observationsKept, 0);
  const read = `${path}: ${its[0]?.rowsRead ?? 0} rows read, ${figuresRead} figures`;
  return { lines: [read, ...warningLines(figures.warnings.filter(({ file }) => file === path))], faults };
}

/** A table of ours that its reader has read. */
function checkOurs(path: string, ofHouse: readonly Fault[]): Check {
  const faults = ofHouse.filter(({ file }) => file === path);
  return { lines: faults.length === 0 ? [`${path}: read`] : [], faults };
}

function checkDownload(file: string, context: DownloadContext): Check {
  const faults: Fault[] = [];
  const download = readDownloadFile(file, context, faults);
  if (download === undefined) return { lines: [], faults };
  return { lines: [...downloadLines(download), ...warningLines(download.read.warnings)], faults };
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

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** What is wrong elsewhere, be it because of a table that was checked. */
function restLines([first, ...others]: readonly Fault[]): string[] {
  if (first === undefined) return [];
  const count = others.length === 0 ? "1 fault" : `${others.length + 1} faults`;
  return ["", `Other files of data/ have ${count}, the first:`, formatFault(first)];
}
