/** A file of /data/v1: its path below that, and its content. */
export type PublishedFile = readonly [path: string, content: string | Uint8Array];
