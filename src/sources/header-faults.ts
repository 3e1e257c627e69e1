import { cellStart } from "./cell-start.ts";
import type { Fault } from "./fault.ts";
import { nearestToAny } from "./nearest.ts";

/** Where the header stands, as text and as cells. */
export interface Header {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** By the names under which the reader knows them. */
  readonly columns: readonly string[];
  /** As the file has them; undefined: the same. */
  readonly printed?: readonly string[];
  /** Names that a column bears in some files, besides the one it is known by. */
  readonly otherNames?: ReadonlyMap<string, readonly string[]>;
  readonly delimiter?: string;
}

/** Faults of columns that are named twice, or are not there. */
export function headerFaults(header: Header, required: Iterable<string>): Fault[] {
  return [...repeatedColumns(header), ...missingColumns(header, new Set(required))];
}

function repeatedColumns({ file, line, text, columns, delimiter }: Header): Fault[] {
  return columns.flatMap((name, index) =>
    columns.indexOf(name) === index
      ? []
      : {
          kind: "repeated-column",
          file,
          line,
          column: cellStart(text, index, delimiter).column,
          columnName: name,
          message: `the header names "${name}" twice; expected each name once.`,
          advice: "Take one of the two columns away, or give it a name of its own.",
        },
  );
}

function missingColumns(header: Header, required: ReadonlySet<string>): Fault[] {
  const { file, line, columns, printed = columns, otherNames } = header;
  const spare = printed.filter((_, index) => !required.has(columns[index] ?? ""));
  return [...required].flatMap((name) => {
    if (columns.includes(name)) return [];
    const like = nearestToAny([name, ...(otherNames?.get(name) ?? [])], spare);
    const has = columns.length === 0 ? "the file is empty" : `it has ${printed.map((one) => `"${one}"`).join(", ")}`;
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
