import { rmSync } from "node:fs";

import { fileOfEvent, runAstro } from "./run-astro.ts";

/** One `astro build`, into a folder of its own. */
export interface BuildTiming {
  readonly pages: number;
  /** Until Astro begins to write pages: configuration, bundling. */
  readonly startUpSeconds: number;
  /** From there until all pages are written. */
  readonly pagesSeconds: number;
}

const outDir = ".cache/bench";

/** Builds the site, or with "half" every second economy of it, and reads the times off what Astro says. */
export async function timeBuild(pages: "half" | "all"): Promise<BuildTiming> {
  const started = performance.now();
  let written = 0;
  let [startUpEnded, pagesEnded] = [undefined as number | undefined, undefined as number | undefined];
  const code = await runAstro(["--outDir", outDir], { ATLAS_PAGES: pages }, (event) => {
    if (event.message.includes("generating static routes")) startUpEnded = performance.now();
    else if (startUpEnded !== undefined && event.message.includes("✓ Completed in")) pagesEnded ??= performance.now();
    if (fileOfEvent(event)?.endsWith(".html") === true) written++;
  });
  rmSync(outDir, { recursive: true, force: true });
  if (code !== 0 || startUpEnded === undefined)
    throw new Error(`astro build of ${pages} pages failed.\n  Mend it first: npm run build`);
  return {
    pages: written,
    startUpSeconds: (startUpEnded - started) / 1000,
    pagesSeconds: ((pagesEnded ?? performance.now()) - startUpEnded) / 1000,
  };
}
