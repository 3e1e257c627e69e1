import type { DecodedText } from "./decode-text.ts";
import type { Fault } from "./fault.ts";
import type { Layout } from "./layouts/layout.ts";
import { firstRecords } from "./recognise-layout.ts";
import { csvRecords } from "./csv-records.ts";
import { isFault } from "./figure-checks.ts";

/** Faults of a text whose header is that of no layout: how it begins, or why it cannot be read. */
export function unknownLayout(text: DecodedText, file: string, layouts: readonly Layout[]): Fault[] {
  const [first] = firstRecords(text.pieces(), file, ",");
  if (first === undefined) {
    for (const one of csvRecords(text.pieces(), file)) if (isFault(one)) return [one];
    const message = "the file holds no text.";
    return [{ kind: "empty-file", file, line: 1, column: 1, message, advice: "Download the file again." }];
  }
  const names = first.cells.slice(0, 6).map((name) => JSON.stringify(name.slice(0, 60)));
  const more = first.cells.length > names.length ? ", …" : "";
  const has = layouts.map(({ name, required }) => `${name} (${required.slice(0, 3).join(", ")}, …)`);
  return [
    {
      kind: "unknown-layout",
      file,
      line: first.line,
      column: 1,
      message: `the header is that of no layout that is known; it begins ${names.join(", ")}${more}.`,
      advice: `Known are ${has.join("; ")}. Add the file as the publisher gives it, with its header.`,
    },
  ];
}
