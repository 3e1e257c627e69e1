import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A folder or file and what was made beside it to stand in its place. */
export interface Swap {
  readonly target: string;
  readonly next: string;
}

/** Where a run makes what is to replace `target`: beside it, so that a rename puts it there. */
export const nextOf = (target: string): string => `${target}.next-${process.pid}`;

/** Stands where renames are under way, and names them. */
export const journal = "data/.journal.json";

/** Folders beside whose entries a run may leave something, and what it calls it. */
const leftovers = [
  { folder: ".", pattern: /^dist\.(next|old)-\d+$/ },
  { folder: "data", pattern: /^([a-z]+|\.journal\.json)\.(next|old)-\d+$/ },
  { folder: "data/reference", pattern: /\.(next|old)-\d+$/ },
];

/**
 * Puts all of what was made in its place, or, where that fails, nothing of it. A journal names the renames before the
 * first is done: killed in between, the next run that takes the lock does the rest of them.
 * @param removeOld takes away what was in its place; what it leaves is taken away by the next run
 */
export function commitSwaps(swaps: readonly Swap[], removeOld = removeQuietly): void {
  writeFileSync(nextOf(journal), JSON.stringify(swaps), { flush: true });
  renameSync(nextOf(journal), journal);
  try {
    swaps.forEach(swapIn);
  } catch (error) {
    swaps.toReversed().forEach(swapBack);
    rmSync(journal);
    throw error;
  }
  // All is in its place: a journal that stays is taken away by the next run.
  removeQuietly(journal);
  for (const swap of swaps) removeOld(oldOf(swap));
}

/** Takes away what was made and is not in its place, unless a journal stands that needs it yet. */
export function discardNext(targets: readonly string[]): void {
  if (!existsSync(journal)) for (const target of targets) removeQuietly(nextOf(target));
}

/** Does the rest of a journal that a killed run left, and takes away what killed runs made. Only under the lock. */
export function settleFolders(): void {
  if (existsSync(journal)) {
    (JSON.parse(readFileSync(journal, "utf8")) as Swap[]).forEach(swapIn);
    rmSync(journal);
  }
  for (const { folder, pattern } of leftovers)
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (pattern.test(name)) removeQuietly(join(folder, name));
}

const oldOf = ({ next }: Swap): string => next.replace(/\.next-(\d+)$/, ".old-$1");

/** Does what is left to do of a swap. */
function swapIn(swap: Swap): void {
  const { target, next } = swap;
  const old = oldOf(swap);
  if (!existsSync(next)) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    return;
  }
  if (existsSync(target)) {
    rmSync(old, { recursive: true, force: true });
    renameSync(target, old);
  }
  renameSync(next, target);
}

/** Undoes what was done of a swap. */
function swapBack(swap: Swap): void {
  const { target, next } = swap;
  const old = oldOf(swap);
  if (existsSync(target) && !existsSync(next)) renameSync(target, next);
  if (existsSync(old)) renameSync(old, target);
}

/** Takes something away; what cannot be now is taken away by a later run. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Nothing reads it.
  }
}
