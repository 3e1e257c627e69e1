import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A folder that is built beside the one it replaces, so that a run that fails leaves that as it was. */
export class BuildFolder {
  readonly #target: string;
  readonly #beside: string;
  readonly #made = new Set<string>();

  constructor(target: string) {
    this.#target = target;
    this.#beside = `${target}.${process.pid}`;
  }

  write(path: string, text: string): void {
    const file = join(this.#beside, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(file, text);
  }

  /** Puts the folder in its place. */
  replace(): void {
    const old = `${this.#beside}.old`;
    if (existsSync(this.#target)) renameSync(this.#target, old);
    renameSync(this.#beside, this.#target);
    rmSync(old, { recursive: true, force: true });
  }

  /** Takes away what was written, where it is not in its place. */
  discard(): void {
    rmSync(this.#beside, { recursive: true, force: true });
  }
}
