import { LockHeld, takeLock, type Lock } from "./lock.ts";

/** What a failing disk is called to the person at the keyboard, and what to do. */
const diskErrors: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOSPC: ["the disk is full", "Free some space, then run this again."],
  EDQUOT: ["your quota of the disk is used up", "Free some space, then run this again."],
  EACCES: ["you may not write there", "Mend its permissions or its owner, then run this again."],
  EPERM: ["you may not write there", "Mend its permissions or its owner, then run this again."],
  EROFS: ["the disk is read-only", "Work in a copy that you may write to."],
  EMFILE: ["too many files are open", "Close other programs, then run this again."],
  EBUSY: ["another program uses it", "Close what works in that folder, then run this again."],
  EXDEV: ["it is on another disk than the folder around it", "Put data/ and dist/ on one disk with the project."],
  EIO: ["the disk reports an error", "Look after the disk before you go on."],
};

/**
 * Runs a program of ours under the lock.
 * @param what the run is called in messages
 * @param stays what is as it was, should the disk fail
 * @returns its exit code; 1, with a sentence, where another run is at work or the disk fails
 */
export async function runLocked(
  what: string,
  stays: string,
  run: (lock: Lock) => number | Promise<number>,
): Promise<number> {
  let lock: Lock | undefined;
  try {
    lock = takeLock(what);
    return await run(lock);
  } catch (error) {
    const sentence = error instanceof LockHeld ? error.message : diskSentence(error, stays);
    if (sentence === undefined) throw error;
    console.error(sentence);
    return 1;
  } finally {
    lock?.release();
  }
}

/** A failure of the disk as a sentence; undefined where the error is another. */
export function diskSentence(error: unknown, stays: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = "", path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const told = diskErrors[code];
  if (told === undefined) return undefined;
  const [what, advice] = told;
  return `${dest ?? path ?? "data"}: ${what} (${code}); ${stays} as it was.\n  ${advice}`;
}
