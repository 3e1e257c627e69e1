import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a build was made of, and what it left, each as a digest. */
interface Stamp {
  readonly inputs: string;
  readonly left: string;
}

const file = ".cache/stamps.json";

/** Whether a folder was made of these inputs and is as the build left it. */
export function isAsLeft(folder: string, inputs: string): boolean {
  const stamp = readStamps()[folder];
  return stamp?.inputs === inputs && existsSync(folder) && stamp.left === folderDigest(folder);
}

/** Notes what a folder that stands whole was made of. */
export function keepStamp(folder: string, inputs: string): void {
  const stamps = { ...readStamps(), [folder]: { inputs, left: folderDigest(folder) } satisfies Stamp };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(stamps));
}

/** Lets the next build make all anew. */
export function dropStamps(): void {
  rmSync(file, { force: true });
}

function readStamps(): Partial<Record<string, Stamp>> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<Record<string, Stamp>>;
  } catch {
    // None yet, or half of it, from a run that was killed.
    return {};
  }
}

/** What stands in a folder: names, sizes and times of its files. */
function folderDigest(folder: string): string {
  const hash = createHash("sha256");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of files.sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}
