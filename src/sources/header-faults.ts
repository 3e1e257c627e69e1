import { cellStart } from "./cell-start.ts";
import type { Fault } from "./fault.ts";
import { nearest } from "./nearest.ts";

/** Where the header stands, as text and as cells. */
export interface Header {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly columns: readonly string[];
}

/** Faults of columns that are named twice, or are not there. */
export function headerFaults(header: Header, required: Iterable<string>): Fault[] {
  return [...repeatedColumns(header), ...missingColumns(header, new Set(required))];
}

function repeatedColumns({ file, line, text, columns }: Header): Fault[] {
  return columns.flatMap((name, index) =>
    columns.indexOf(name) === index
      ? []
      : {
          kind: "repeated-column",
          file,
          line,
          column: cellStart(text, index).column,
          columnName: name,
          message: `the header names "${name}" twice; expected each name once.`,
          advice: "Take one of the two columns away, or give it a name of its own.",
        },
  );
}

function missingColumns({ file, line, columns }: Header, required: ReadonlySet<string>): Fault[] {
  const spare = columns.filter((name) => !required.has(name));
  return [...required].flatMap((name) => {
    if (columns.includes(name)) return [];
    const like = nearest(name, spare);
    const has = columns.length === 0 ? "the file is empty" : `it has ${columns.map((one) => `"${one}"`).join(", ")}`;
    return {
      kind: "missing-column",
      file,
      line,
      column: 1,
      message: `the header has no column "${name}"; ${has}.`,
      advice:
        like === undefined ? "Add the column." : `Rename "${like}" to "${name}" if that is meant, or add the column.`,
    };
  });
}
