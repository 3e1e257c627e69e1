import type { Fault } from "./fault.ts";
import type { Layout } from "./layouts/layout.ts";
import { nearest } from "./nearest.ts";
import type { FoundHeader } from "./recognise-layout.ts";

/** Columns that a layout does not have; none where it may have any. */
export function strangeColumns({ required, optional, isFigure }: Layout, columns: readonly string[]): string[] {
  if (optional === undefined) return [];
  return columns.filter((name) => ![...required, ...optional].includes(name) && !isFigure(name));
}

/** Faults of columns that the layout does not have, where a misspelt one would be lost. */
export function strangeColumnFaults({ header, columns, layout }: FoundHeader, file: string): Fault[] {
  const absent = [...layout.required, ...(layout.optional ?? [])].filter((name) => !columns.includes(name));
  return strangeColumns(layout, columns).map((name) => {
    const like = nearest(name, absent);
    const rename = like === undefined ? "Mend the header" : `Write "${like}" if that is meant, take the column away`;
    return {
      kind: "unknown-column",
      file,
      line: header.line,
      column: 1,
      columnName: name,
      message: `the header names "${name}", which is no column of the layout ${layout.name}.`,
      advice: `${rename}, or download the file again.`,
    };
  });
}
