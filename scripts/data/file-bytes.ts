import { closeSync, openSync, readSync, statSync } from "node:fs";
import { chunkSize, type ByteSource } from "../../src/sources/byte-source.ts";

/** The bytes of a file, a chunk at a time: a download may be larger than the memory it is read in. */
export function fileBytes(path: string): ByteSource {
  return {
    size: statSync(path).size,
    *chunks() {
      const file = openSync(path, "r");
      try {
        const chunk = new Uint8Array(chunkSize);
        for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk))
          yield chunk.subarray(0, length);
      } finally {
        closeSync(file);
      }
    },
  };
}
