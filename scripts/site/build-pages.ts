import { announcedFiles } from "./page-count.ts";
import { readReleases } from "../data/read-releases.ts";
import { buildLog, fileOfEvent, runAstro, type AstroEvent } from "./run-astro.ts";
import type { StatusLine } from "./status-line.ts";

type Environment = Readonly<Record<string, string>>;

/** Astro's build of the pages into a folder: resolves to its exit code. */
export function buildPages(outDir: string, env: Environment, status: StatusLine): Promise<number> {
  return runTold("pages", ["--outDir", outDir], env, status);
}

/** A build a release: each sees the figures of its own alone. */
export async function buildPinned(outDir: string, env: Environment, status: StatusLine): Promise<number> {
  const args = ["--config", "pinned.config.mjs", "--outDir", outDir];
  for (const { release } of readReleases()) {
    const code = await runTold(`pinned ${release}`, args, { ...env, ATLAS_RELEASE: release }, status);
    if (code !== 0) return code;
  }
  return 0;
}

/** Tells how many files of how many are written; warnings and errors are shown as they come. */
async function runTold(what: string, args: readonly string[], env: Environment, status: StatusLine): Promise<number> {
  let [written, of] = [0, undefined as number | undefined];
  const onEvent = (event: AstroEvent): void => {
    if (event.level === "warn" || event.level === "error") status.say(`${what}: ${event.message}`, process.stderr);
    of ??= announcedFiles(event);
    if (fileOfEvent(event) !== undefined) status.tell(what, written++, of);
  };
  const code = await runAstro(args, env, onEvent);
  status.end(what);
  if (code === 0) status.say(`${what}: ${written} files`);
  else status.say(`${what}: all that Astro said is in ${buildLog}`, process.stderr);
  return code;
}
