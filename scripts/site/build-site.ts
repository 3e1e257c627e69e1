import { rm } from "node:fs/promises";

import type { Lock } from "../data/lock.ts";
import { runLocked } from "../data/lock-run.ts";
import { commitSwaps, discardNext, nextOf, removeQuietly } from "../data/whole-folder.ts";
import { isSiteInput } from "./build-inputs.ts";
import { dropStamps, isAsLeft, keepStamp } from "./build-stamps.ts";
import { buildPlan, type BuildPlan } from "./build-steps.ts";
import { inputDigest } from "./input-digest.ts";
import { dropBuildLog } from "./run-astro.ts";
import { stepRunner } from "./run-step.ts";
import { siteTags } from "./site-tags.ts";

const target = "dist";

export interface BuildWishes {
  readonly plan?: BuildPlan;
  /** Called as soon as dist has the pages, where they are wanted before all that belongs beside them. */
  readonly whenReadable?: () => void;
  /** Builds all, though nothing may have changed. */
  readonly anew?: boolean;
}

/**
 * Builds dist, unless it is what a build would make.
 * @returns 0, or the exit code of a step that failed. Then dist is as it was; but where pages are wanted first, and they
 * were made, they stand there without what failed.
 */
export function buildSite(wishes: BuildWishes = {}): Promise<number> {
  try {
    siteTags();
  } catch (error) {
    console.error((error as Error).message);
    return Promise.resolve(1);
  }
  return runLocked("npm run build", `${target} stays`, (lock) => buildLocked(wishes, lock));
}

async function buildLocked(wishes: BuildWishes, lock: Lock): Promise<number> {
  if (wishes.anew === true) dropStamps();
  // Before the build: what changes while it runs is seen by the next.
  const inputs = inputDigest(isSiteInput);
  if (isAsLeft(target, inputs) && isDone(wishes.plan ?? buildPlan)) {
    console.log(`${target} stays: nothing that it is made of has changed. Take it away to build all anew.`);
    wishes.whenReadable?.();
    return 0;
  }
  dropBuildLog();
  const code = await buildBeside(wishes, lock);
  if (code === 0) keepStamp(target, inputs);
  return code;
}

/** Whether what steps leave outside dist is there as well. */
const isDone = ({ pages }: BuildPlan): boolean => pages.every((step) => step.isDone?.() ?? true);

/** Builds beside dist: that stands whole until the new one does, or as much of it as is wanted. */
async function buildBeside({ plan = buildPlan, whenReadable }: BuildWishes, lock: Lock): Promise<number> {
  const next = nextOf(target);
  const run = stepRunner(plan, lock.env);
  const place = (): void => {
    lock.check();
    commitSwaps([{ target, next }], whenReadable === undefined ? removeQuietly : removeMeanwhile);
  };
  try {
    for (const step of plan.pages) {
      const code = await run(step, next);
      if (code !== 0) return code;
    }
    if (whenReadable !== undefined) place();
    whenReadable?.();
    const site = whenReadable === undefined ? next : target;
    const codes = await Promise.all(plan.beside.map((step) => run(step, site)));
    for (const step of plan.last) codes.push(codes.some((code) => code !== 0) ? 0 : await run(step, site));
    const failed = codes.find((code) => code !== 0);
    if (failed === undefined && whenReadable === undefined) place();
    return failed ?? 0;
  } finally {
    discardNext([target]);
  }
}

/** Nobody who wants to read waits until tens of thousands of files are gone. */
function removeMeanwhile(path: string): void {
  rm(path, { recursive: true, force: true }).catch(() => undefined);
}
