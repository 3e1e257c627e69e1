import { formatFault, type Fault } from "../../src/sources/fault.ts";
import type { Download } from "./add-downloads.ts";
import type { SeriesDiff } from "./diff-series.ts";
import { diffTable } from "./diff-table.ts";
import type { FolderPlan, PlacementPlan } from "./placement-plan.ts";
import { unknownFacts } from "./placement-source.ts";
import { rawFolder } from "./read-descriptions.ts";

/** How many notes and warnings are told, and a count of the rest. */
const told = 20;

const rowsOf = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);

/** What a file was recognised as, and what of it is not read. */
export function downloadLines({ path, read }: Download): string[] {
  const { layout, title, reading, ignored, notes } = read;
  const ofMany = notes.filter(({ economy }) => economy === undefined);
  const ofOne = notes.length - ofMany.length;
  return [
    `${path}: ${title} (layout ${layout}), ${rowsOf(reading.rowsRead)} read`,
    ...ignored.map(({ what, rows, why }) => `  left out: ${what}, ${rowsOf(rows)}: ${why}`),
    ...upTo(
      ofMany.map(({ line, text }) => `  line ${line}: ${text}`),
      "notes",
    ),
    ...(ofOne === 0 ? [] : [`  notes of the publisher on single figures: ${ofOne}; they stay in the file`]),
  ];
}

/** What would become of the figures, and what would come to stand where. */
export function changeReport(diffs: readonly SeriesDiff[], plan: PlacementPlan, priceRows: number): string {
  return `${diffTable(diffs)}\n\n${placementLines(plan, priceRows).join("\n")}`;
}

function placementLines(plan: PlacementPlan, priceRows: number): string[] {
  const ofFolders = [...plan].flatMap(([folder, folderPlan]) => folderLines(`${rawFolder}/${folder}`, folderPlan));
  const rows = priceRows === 1 ? "1 row goes" : `${priceRows} rows go`;
  const prices = `data/reference/price-zeros.csv: ${rows}; the new file says for itself where it has no figure`;
  return priceRows === 0 ? ofFolders : [...ofFolders, prices];
}

function folderLines(path: string, { description, added, removed, isNew }: FolderPlan): string[] {
  if (description === undefined) return [`${path}: goes, nothing is read from it any more (git keeps it)`];
  const lines = [...added.keys()].map((name) => `${path}/${name}: comes${isNew ? ", with source.json and README.md" : ""}`);
  const gone = removed.map((name) => `${path}/${name}: goes (git keeps it)`);
  const narrowed = added.size === 0 && removed.length === 0 ? [`${path}/source.json: reads less of its files`] : [];
  const unknown = added.size === 0 ? [] : unknownFacts(description);
  const facts = `${path}/source.json: not known, fill it in if you do: ${unknown.join(", ")}`;
  return [...lines, ...gone, ...narrowed, ...(unknown.length === 0 ? [] : [facts])];
}

/** Warnings that were not there before, whatever file they are of now. */
export function newWarnings(before: readonly Fault[], after: readonly Fault[]): string[] {
  const known = new Set(before.map(withoutPath));
  return warningLines(after.filter((warning) => !known.has(withoutPath(warning))));
}

/** Warnings, each with its place and what to do. */
export function warningLines(warnings: readonly Fault[]): string[] {
  return upTo(warnings.map(formatFault), "warnings");
}

const withoutPath = ({ message }: Fault): string => message.replace(/data\/raw\/\S+/g, "");

function upTo(lines: readonly string[], what: string): string[] {
  const more = lines.length - told;
  return more > 0 ? [...lines.slice(0, told), `  and ${more} more ${what}`] : [...lines];
}
