import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Fault } from "../../src/sources/fault.ts";
import { readSourceDescription, type SourceDescription } from "../../src/sources/source-description.ts";

export const rawFolder = "data/raw";

/**
 * The source.json of every folder of data/raw, by name of the folder; what is wrong with them is added to `faults`.
 * @param disk where the folder stands while it is not yet in its place; messages name data/raw all the same
 */
export function readDescriptions(faults: Fault[], disk = rawFolder): SourceDescription[] {
  const folders = readdirSync(disk, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return folders.flatMap((folder) => {
    const file = `${rawFolder}/${folder}/source.json`;
    const place = `${disk}/${folder}/source.json`;
    if (!existsSync(place)) {
      const message = "the folder has no source.json.";
      faults.push({ kind: "missing-file", file, message, advice: "Describe the source; data/README.md says how." });
      return [];
    }
    const { description, faults: found } = readSourceDescription(readFileSync(place, "utf8"), file, folder);
    faults.push(...found);
    if (description === undefined) return [];
    faults.push(...strayFiles(folder, description, disk));
    return [description];
  });
}

/** Faults of CSV files that nothing reads. */
function strayFiles(folder: string, { tables }: SourceDescription, disk: string): Fault[] {
  const named = new Set(tables.map(({ file }) => file));
  const found = readdirSync(`${disk}/${folder}`).filter((name) => name.endsWith(".csv") && !named.has(name));
  return found.sort().map((name) => ({
    kind: "stray-file",
    file: `${rawFolder}/${folder}/${name}`,
    message: "nothing reads this file: source.json does not name it.",
    advice: 'Add it to "tables" in source.json, or take it away.',
  }));
}
