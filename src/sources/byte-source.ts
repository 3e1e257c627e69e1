/** A file as bytes that can be read from its start more than once, never all of it at a time. */
export interface ByteSource {
  readonly size: number;
  /** The bytes in order; each call begins anew. A chunk is good until the next is asked for. */
  chunks(): Iterable<Uint8Array>;
}

/** Small, so that the cells of a chunk are forgotten young: larger ones cost memory and time. */
export const chunkSize = 1 << 15;

/** Bytes that are in memory already. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    *chunks() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}
