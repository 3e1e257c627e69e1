import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { threadId, workerData } from "node:worker_threads";
import type { PngOrder } from "./draw-pngs.ts";
import { pngOf } from "./png-of.ts";

for (const { svg, png } of workerData as readonly PngOrder[]) {
  // A build that is broken off leaves no half picture in the cache.
  const beside = `${png}.${process.pid}-${threadId}`;
  writeFileSync(beside, await pngOf(readFileSync(svg, "utf8")));
  renameSync(beside, png);
}
