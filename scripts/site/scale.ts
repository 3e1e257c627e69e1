import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

import { isCompressible } from "./media-types.ts";

/** Sizes of files of a site, summed; each file is measured once. */
export class Scale {
  readonly #root: string;
  readonly #raw = new Map<string, Promise<number>>();
  readonly #packed = new Map<string, Promise<number>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Bytes as built. */
  raw(files: readonly string[]): Promise<number> {
    return sum(files, this.#raw, async (file) => (await stat(join(this.#root, file))).size);
  }

  /** Bytes as sent: text in brotli at its best level, as a static host stores its files; fonts and pictures as they are. */
  weigh(files: readonly string[]): Promise<number> {
    return sum(files, this.#packed, async (file) => {
      const bytes = await readFile(join(this.#root, file));
      return isCompressible(file) ? (await promisify(brotliCompress)(bytes)).length : bytes.length;
    });
  }
}

async function sum(
  files: readonly string[],
  known: Map<string, Promise<number>>,
  measure: (file: string) => Promise<number>,
): Promise<number> {
  const sizes = files.map((file) => {
    const size = known.get(file) ?? measure(file);
    known.set(file, size);
    return size;
  });
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}
