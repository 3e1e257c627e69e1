/** What a scan of bytes for UTF-8 finds. */
export interface Utf8Scan {
  /** 1-based line of the first byte that is no UTF-8; undefined where all are, but for a character cut at the end. */
  readonly firstBadLine: number | undefined;
  /** Whether the bytes end within a character, and are UTF-8 up to there. */
  readonly isCut: boolean;
  /** Whether any character of more than one byte is UTF-8. */
  readonly hasMultibyte: boolean;
}

/** Bytes that follow the first byte of a character, by that byte; -1 for a byte that starts none. */
function following(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
}

/** Looks for bytes that are no UTF-8, across chunks. */
export function scanUtf8(chunks: Iterable<Uint8Array>): Utf8Scan {
  let [line, expected, hasMultibyte] = [1, 0, false];
  let firstBadLine: number | undefined;
  for (const chunk of chunks)
    for (const byte of chunk) {
      if (expected > 0 && byte >= 0x80 && byte <= 0xbf) {
        if (--expected === 0) hasMultibyte = true;
        continue;
      }
      const next = following(byte);
      if (expected > 0 || next < 0) firstBadLine ??= line;
      expected = Math.max(0, next);
      if (byte === 0x0a) line++;
    }
  return { firstBadLine, isCut: firstBadLine === undefined && expected > 0, hasMultibyte };
}
