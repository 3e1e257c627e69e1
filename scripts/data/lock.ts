import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { journal, removeQuietly, settleFolders } from "./whole-folder.ts";

/** A run's claim on data/ and dist/. */
export interface Lock {
  /** Handed to programs that this run starts, which work under its claim. */
  readonly env: Readonly<Record<string, string>>;
  /** Throws where the claim was taken away: whoever did may be writing. */
  check(): void;
  release(): void;
}

/** Another run is at work; the message says which. */
export class LockHeld extends Error {}

const folder = "data";
const pattern = /^\.lock-(\d+)-(\d+)$/;
const inherited = "ATLAS_LOCK";

/**
 * Claims data/ and dist/ for this run, mends what a killed run left (see settleFolders), and gives the claim back when
 * the program ends. Each run writes a file of its own name and then looks for others: of two that start at once, at
 * least one sees the other, and a file whose process is dead counts for nothing.
 * @param what the run is called in the message to another
 * @throws LockHeld
 */
export function takeLock(what: string): Lock {
  const name = `.lock-${process.pid}-${startOf(process.pid) ?? "0"}`;
  const path = join(folder, name);
  const parent = process.env[inherited];
  for (let attempt = 1; ; attempt++) {
    writeFileSync(path, `${what} (process ${process.pid}, since ${new Date().toISOString().slice(0, 19)}Z)\n`);
    const other = otherLock(name, parent);
    if (other === undefined) break;
    const holder = readIfThere(join(folder, other))?.trim();
    rmSync(path, { force: true });
    if (attempt === 4) throw heldBy(holder ?? "another run");
    // Both of two that start at once may have stepped back: the one with the smaller wait comes first.
    sleep(20 + Math.random() * 150 * attempt);
  }
  const release = (): void => {
    process.off("exit", release);
    removeQuietly(path);
  };
  process.once("exit", release);
  // A run under another's claim leaves the mending to that.
  if (parent === undefined || !existsSync(join(folder, parent))) settleFolders();
  return { env: { [inherited]: name }, check: () => checkHeld(path), release };
}

/**
 * Mends what a killed run left, where there is something to mend: for programs that only read the data or dist/.
 * Where another run holds the lock, the journal is that run's, and gone by now.
 */
export function settleData(): void {
  if (!existsSync(journal) || process.env[inherited] !== undefined) return;
  try {
    takeLock("mending").release();
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
  }
}

function checkHeld(path: string): void {
  if (!existsSync(path)) throw new LockHeld(`${path} was taken away while this run was at work; nothing was changed.`);
}

/** A lock of another living process; those of dead ones are taken away. */
function otherLock(own: string, parent: string | undefined): string | undefined {
  return readdirSync(folder).find((name) => {
    const [, pid, start] = pattern.exec(name) ?? [];
    if (pid === undefined || name === own || name === parent) return false;
    if (isAlive(Number(pid), start)) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
}

/** Whether the process that started then still runs: its number may have gone to another since. */
function isAlive(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const started = startOf(pid);
  return started === undefined || start === "0" || started === start;
}

/** When a process started, in ticks since the machine did; undefined where the system does not tell (not Linux). */
function startOf(pid: number): string | undefined {
  return readIfThere(`/proc/${pid}/stat`)?.replace(/^.*\) /s, "").split(" ")[19];
}

function heldBy(holder: string): LockHeld {
  return new LockHeld(
    `Another run is at work on data/ and dist/: ${holder}.\n  Wait until it has ended, then run this again; nothing was changed.`,
  );
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
