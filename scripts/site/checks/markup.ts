import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { SiteFault } from "../site-fault.ts";
import type { MarkupShare } from "./markup-worker.ts";

/** html-validate on pages under `root`, shared out among the cores; its rules are in .htmlvalidate.json. */
export async function checkMarkup(root: string, files: readonly string[]): Promise<SiteFault[]> {
  const threads = Math.max(1, Math.min(availableParallelism(), files.length));
  // Every nth file, so that each thread gets its part of every kind of page.
  const shares = Array.from({ length: threads }, (_, share) => files.filter((_, index) => index % threads === share));
  return (await Promise.all(shares.map((share) => inThread({ root, files: share })))).flat();
}

function inThread(share: MarkupShare): Promise<SiteFault[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./markup-worker.ts", import.meta.url), { workerData: share });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
