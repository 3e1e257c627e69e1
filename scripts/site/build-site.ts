import type { Lock } from "../data/lock.ts";
import { runLocked } from "../data/lock-run.ts";
import { readReleases } from "../data/read-releases.ts";
import { commitSwaps, discardNext, nextOf } from "../data/whole-folder.ts";
import { indexText } from "./index-text.ts";
import { precompress } from "./precompress.ts";
import { runProgram, tools } from "./run-program.ts";

const target = "dist";

/** A step of the build: resolves to an exit code. */
export interface BuildStep {
  readonly what: string;
  /** @param outDir folder beside dist, which takes its place once all steps are done */
  readonly run: (outDir: string, env: Readonly<Record<string, string>>) => Promise<number>;
}

const buildSteps: readonly BuildStep[] = [
  { what: "figures: data/raw → data/build", run: (_outDir, env) => runProgram(tools.buildData, [], env) },
  {
    what: "pages: data/build → dist",
    run: (outDir, env) => runProgram(tools.astro, ["build", "--outDir", outDir], env),
  },
  { what: "texts: dist → dist/pagefind", run: (outDir) => indexText(outDir) },
  { what: "pinned embeds: data/releases → dist/pinned", run: buildPinned },
  ...(process.env["PRECOMPRESS"] === "1" ? [{ what: "siblings: .br and .gz beside texts", run: writeSiblings }] : []),
];

/** A build a release: each sees the figures of its own alone. */
async function buildPinned(outDir: string, env: Readonly<Record<string, string>>): Promise<number> {
  const args = ["build", "--config", "pinned.config.mjs", "--outDir", outDir, "--silent"];
  for (const { release } of readReleases()) {
    const code = await runProgram(tools.astro, args, { ...env, ATLAS_RELEASE: release });
    if (code !== 0) return code;
  }
  return 0;
}

async function writeSiblings(outDir: string): Promise<number> {
  const { files, raw, br, gz } = await precompress(outDir);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`${files} texts of ${megabytes(raw)} are ${megabytes(br)} in brotli, ${megabytes(gz)} in gzip`);
  return 0;
}

/** Data, then pages: resolves to 0, or to the exit code of the step that failed (the next is then not run). */
export function buildSite(steps = buildSteps): Promise<number> {
  return runLocked("npm run build", `${target} stays`, (lock) => buildBeside(steps, lock));
}

/** Builds beside dist: that stands whole until the new one does. */
async function buildBeside(steps: readonly BuildStep[], lock: Lock): Promise<number> {
  const next = nextOf(target);
  try {
    for (const [index, step] of steps.entries()) {
      const started = performance.now();
      console.log(`${index + 1} of ${steps.length} · ${step.what}`);
      const code = await step.run(next, lock.env);
      if (code !== 0) {
        console.error(`${index + 1} of ${steps.length} · failed with code ${code}; what to mend stands above.`);
        return code;
      }
      console.log(`${index + 1} of ${steps.length} · done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
    lock.check();
    commitSwaps([{ target, next }]);
    return 0;
  } finally {
    discardNext([target]);
  }
}
