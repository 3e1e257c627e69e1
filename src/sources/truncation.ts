import type { Row } from "./csv-table.ts";
import type { Fault } from "./fault.ts";
import type { Layout } from "./layouts/layout.ts";

/** Pieces of a text, handed through, and whether the last of them ended with a line break. */
export function tail(pieces: Iterable<string>): { pieces: Iterable<string>; hasLineBreak: () => boolean } {
  let last = "";
  function* through(): Generator<string> {
    for (const piece of pieces) {
      if (piece !== "") last = piece.slice(-1);
      yield piece;
    }
  }
  return { pieces: through(), hasLineBreak: () => last === "\n" || last === "\r" };
}

/** A fault of the last record, where the file ends without a line break: the file was cut short in it. */
export function cutShort(fault: Fault): Fault {
  const message = `the file ends in the middle of a row: ${fault.message}`;
  return { ...fault, kind: "truncated", message, advice: "Download the file again: it was cut short." };
}

/** The fault of a file that ends without a line break where its publisher's files never do. */
export function mayBeCut(row: Row, columns: readonly string[], { endsWithLineBreak }: Layout): Fault | undefined {
  if (!endsWithLineBreak) return undefined;
  const name = columns.at(-1) ?? "";
  return row.fault(
    "truncated",
    name,
    `the file ends with "${row.at(name)}" and no line break: the rest may be missing.`,
    "Download the file again; if it is whole, add a line break at its end.",
  );
}
