import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commitSwaps, discardNext, nextOf } from "./whole-folder.ts";

/** A folder that is built beside the one it replaces, so that a run that fails leaves that as it was. */
export class BuildFolder {
  readonly #target: string;
  readonly #next: string;
  readonly #made = new Set<string>();

  constructor(target: string) {
    this.#target = target;
    this.#next = nextOf(target);
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.#next, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(file, content);
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
