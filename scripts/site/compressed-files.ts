import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotliQuick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const encoders = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, brotliQuick),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
} as const;

export type Encoding = keyof typeof encoders;

/** Files as brotli or gzip: compressed when first asked for, and again when a build has written them anew. */
export class CompressedFiles {
  readonly #known = new Map<string, { readonly written: number; readonly bytes: Promise<Buffer> }>();

  /** Rejects where there is no such file. */
  async read(file: string, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${file}`;
    // The time comes before the bytes: of a file written in between, the newer bytes then go under the older time.
    const { mtimeMs: written } = await stat(file);
    const known = this.#known.get(key);
    if (known?.written === written) return known.bytes;
    const bytes = readFile(file).then(encoders[encoding]);
    bytes.catch(() => this.#known.delete(key));
    this.#known.set(key, { written, bytes });
    return bytes;
  }
}
