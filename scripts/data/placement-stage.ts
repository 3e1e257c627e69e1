import { chmodSync, closeSync, copyFileSync, fsyncSync, mkdirSync, openSync } from "node:fs";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mendedReadme, newReadme } from "./placement-readme.ts";
import type { FolderPlan, PlacementPlan } from "./placement-plan.ts";
import { descriptionText } from "./placement-source.ts";
import { rawFolder } from "./read-descriptions.ts";

/** The text of a table in our own layout where its file is not as the build reads it. */
type TidyText = (path: string) => string | undefined;

/** Makes data/raw as it will be in `disk`; data/raw itself stays as it is. */
export function stageRaw(plan: PlacementPlan, disk: string, tidyText: TidyText): void {
  const goes = new Set([...plan].filter(([, { description }]) => description === undefined).map(([folder]) => folder));
  copyFolder(rawFolder, disk, (name) => !goes.has(name));
  for (const [folder, folderPlan] of plan) if (!goes.has(folder)) stageFolder(join(disk, folder), folderPlan, tidyText);
}

function stageFolder(disk: string, { description, added, removed, isNew }: FolderPlan, tidyText: TidyText): void {
  if (description === undefined) return;
  mkdirSync(disk, { recursive: true });
  for (const name of removed) rmSync(join(disk, name), { force: true });
  const tidy = new Set(description.tables.flatMap(({ file, layout }) => (layout === "tidy" ? [file] : [])));
  for (const [name, from] of added) {
    const text = tidy.has(name) ? tidyText(from) : undefined;
    if (text === undefined) copyDownload(from, join(disk, name));
    else write(join(disk, name), text);
  }
  write(join(disk, "source.json"), descriptionText(description));
  const readme = join(disk, "README.md");
  const text = isNew ? newReadme(description, [...added.keys()]) : readIfThere(readme);
  if (text !== undefined) write(readme, isNew ? text : mendedReadme(text, [...added.keys()], removed));
}

/** Copies a folder, but for those of its entries that are not wanted. */
function copyFolder(from: string, to: string, isWanted: (name: string) => boolean): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!isWanted(entry.name)) continue;
    if (entry.isDirectory()) copyFolder(source, target, () => true);
    else copyFileSync(source, target);
  }
}

/** Copies a file through to the disk: what replaces another must be there after a power cut too. */
function copyDownload(from: string, to: string): void {
  rmSync(to, { force: true });
  copyFileSync(from, to);
  // Downloads from other systems come as programs, or read-only.
  chmodSync(to, 0o644);
  const file = openSync(to, "r+");
  fsyncSync(file);
  closeSync(file);
}

function write(path: string, text: string): void {
  writeFileSync(path, text, { flush: true });
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
