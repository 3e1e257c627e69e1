import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256, type FileDigest } from "./files-digest.ts";
import { commitSwaps, discardNext, nextOf } from "./whole-folder.ts";

/** What is known of a file that was written. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * A folder that is built beside the one it replaces, so that a run that fails leaves that as it was. A file whose bytes
 * are the same in both is a hard link to the one there is: nothing is written.
 */
export class BuildFolder {
  readonly #target: string;
  readonly #next: string;
  readonly #made = new Set<string>();
  readonly #digests = new Map<string, string>();

  constructor(target: string) {
    this.#target = target;
    this.#next = nextOf(target);
  }

  write(path: string, content: string | Uint8Array): FileFacts {
    const file = join(this.#next, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const present = join(this.#target, path);
    // "wx": a file that is there may be the one that stands in both folders.
    if (!holds(present, bytes) || !link(present, file)) writeFileSync(file, bytes, { flag: "wx" });
    const facts = { bytes: bytes.length, sha256: sha256(bytes) };
    this.#digests.set(path, facts.sha256);
    return facts;
  }

  /** What was written so far. */
  get digests(): Iterable<FileDigest> {
    return this.#digests;
  }

  /** Puts the folder in its place. */
  replace(): void {
    commitSwaps([{ target: this.#target, next: this.#next }]);
  }

  /** Takes away what was written, where it is not in its place. */
  discard(): void {
    discardNext([this.#target]);
  }
}

/** Whether these are the bytes of a file; false where there is none. */
function holds(path: string, bytes: Uint8Array): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes.length && readFileSync(path).equals(bytes);
}

/** Gives a file a second name; false where the disk cannot, as exFAT cannot. */
function link(present: string, path: string): boolean {
  try {
    linkSync(present, path);
    return true;
  } catch {
    return false;
  }
}
