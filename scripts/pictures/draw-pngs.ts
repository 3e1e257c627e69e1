import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { pictureKey } from "./picture-key.ts";

/** The PNG of a built site that were made. */
export interface DrawnPngs {
  readonly pngs: number;
  /** Those that were not in the cache. */
  readonly drawn: number;
  readonly bytes: number;
}

/** What a thread is told: to draw the SVG of a file into another. */
export interface PngOrder {
  readonly svg: string;
  readonly png: string;
}

export const pictureCache = ".cache/pictures";

/** What no build has used for so long leaves the cache. */
const keptMilliseconds = 30 * 24 * 3600 * 1000;

/**
 * Makes a PNG beside every picture of a view or page: images/{lang}/{view}/{code}.svg. One that is in the cache is
 * taken from there. Pictures of an economy in an indicator, a folder deeper, have none.
 * @param images folder of the SVG
 */
export async function drawPngs(images: string, cache = pictureCache): Promise<DrawnPngs> {
  mkdirSync(cache, { recursive: true });
  const files = globSync("*/*/*.svg", { cwd: images }).map((file) => join(images, file));
  const keyed = files.map((file) => ({ file, kept: join(cache, `${pictureKey(readFileSync(file, "utf8"))}.png`) }));
  const missing = [...new Map(keyed.map(({ file, kept }) => [kept, file]))].filter(([kept]) => !isThere(kept));
  await inThreads(missing.map(([png, svg]) => ({ svg, png })));
  let bytes = 0;
  for (const { file, kept } of keyed) {
    cpSync(kept, file.replace(/svg$/, "png"));
    bytes += statSync(kept).size;
  }
  removeUnused(cache);
  return { pngs: files.length, drawn: missing.length, bytes };
}

function isThere(file: string): boolean {
  try {
    // Says that it is still in use.
    utimesSync(file, new Date(), new Date());
    return true;
  } catch {
    return false;
  }
}

function removeUnused(cache: string): void {
  for (const name of readdirSync(cache)) {
    const file = join(cache, name);
    if (Date.now() - statSync(file).mtimeMs > keptMilliseconds) rmSync(file, { force: true });
  }
}

async function inThreads(orders: readonly PngOrder[]): Promise<void> {
  const threads = Math.min(availableParallelism(), orders.length);
  // Every nth, so that each thread gets its part of every kind of picture.
  const shares = Array.from({ length: threads }, (_, share) => orders.filter((_, index) => index % threads === share));
  await Promise.all(shares.map(inThread));
}

function inThread(orders: readonly PngOrder[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./png-worker.ts", import.meta.url), { workerData: orders });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A thread that draws pictures ended with ${code}.`));
    });
  });
}
