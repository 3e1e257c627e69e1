import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

import { tools } from "./run-program.ts";

/** One `astro build`, into a folder of its own. */
export interface BuildTiming {
  readonly pages: number;
  /** Until Astro begins to write pages: configuration, bundling. */
  readonly startUpSeconds: number;
  /** From there until all pages are written; pictures are timed by themselves. */
  readonly pagesSeconds: number;
}

const outDir = ".cache/bench";

/** Builds the site, or with "half" every second economy of it, and reads the times off Astro's own lines. */
export function timeBuild(pages: "half" | "all"): Promise<BuildTiming> {
  const started = performance.now();
  const child = spawn(process.execPath, [tools.astro, "build", "--outDir", outDir], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ATLAS_PAGES: pages },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let written = 0;
  let startUpEnded = started;
  let pagesEnded: number | undefined;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (text.includes("generating static routes")) startUpEnded = performance.now();
    else if (startUpEnded !== started && text.includes("✓ Completed in")) pagesEnded ??= performance.now();
    written += countPages(text);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      rmSync(outDir, { recursive: true, force: true });
      if (code !== 0 || startUpEnded === started) {
        reject(new Error(`astro build of ${pages} pages failed.\n  Mend it first: npm run build`));
        return;
      }
      resolve({
        pages: written,
        startUpSeconds: (startUpEnded - started) / 1000,
        pagesSeconds: ((pagesEnded ?? performance.now()) - startUpEnded) / 1000,
      });
    });
  });
}

/** Lines of Astro's output that report a written page, as `├─ /en/about/index.html (+4ms)`. */
export function countPages(output: string): number {
  return output.match(/[├└]─.*\.html/g)?.length ?? 0;
}
