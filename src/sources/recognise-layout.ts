import { csvRecords, type CsvRecord, type Delimiter } from "./csv-records.ts";
import { isFault } from "./figure-checks.ts";
import type { Layout } from "./layouts/layout.ts";
import { strangeColumns } from "./strange-columns.ts";

/** A header that was found, under the layout that it is most like. */
export interface FoundHeader {
  readonly layout: Layout;
  readonly delimiter: Delimiter;
  readonly header: CsvRecord;
  /** Columns by their official names. */
  readonly columns: readonly string[];
  readonly preamble: readonly CsvRecord[];
  /** Whether nothing is missing and nothing is strange. */
  readonly isWhole: boolean;
}

/** Records above which a header is looked for. */
const farthest = 10;
const delimiters = [",", ";", "\t"] as const satisfies readonly Delimiter[];

/** Official name of a column of a layout, by its name in a file. */
export type OfficialName = (layout: string, header: string) => string;

/**
 * The layout that a text has, by its header; the likest, where none is whole and at least half of a layout's columns
 * are there.
 */
export function recogniseLayout(
  pieces: () => Iterable<string>,
  file: string,
  layouts: readonly Layout[],
  official: OfficialName,
): FoundHeader | undefined {
  let best: { found: FoundHeader; likeness: number } | undefined;
  for (const delimiter of delimiters) {
    const records = firstRecords(pieces(), file, delimiter);
    for (const [index, header] of records.entries())
      for (const layout of layouts) {
        const columns = header.cells.map((name) => official(layout.name, name.trim()));
        const likeness = likenessOf(layout, columns);
        if (likeness < 0.5 || (best !== undefined && !isBetter({ layout, likeness }, best))) continue;
        const preamble = records.slice(0, index);
        const isWhole = likeness === 1;
        best = { found: { layout, delimiter, header, columns, preamble, isWhole }, likeness };
      }
  }
  return best?.found;
}

/** The first records of a text, as far as they can be read. */
export function firstRecords(pieces: Iterable<string>, file: string, delimiter: Delimiter): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (const one of csvRecords(pieces, file, delimiter)) {
    if (isFault(one) || records.length === farthest) break;
    records.push(one);
  }
  return records;
}

/**
 * The share of a layout's columns that a header has; less where it has some that the layout does not admit, but never
 * less than half of that.
 */
function likenessOf(layout: Layout, columns: readonly string[]): number {
  const { required } = layout;
  const met = required.filter((name) => columns.includes(name)).length;
  const strange = strangeColumns(layout, columns).length;
  return Math.max(met / (required.length + strange), met / required.length / 2);
}

/** The likelier; of two alike, the one that asks for more. */
function isBetter(one: { layout: Layout; likeness: number }, best: { found: FoundHeader; likeness: number }): boolean {
  if (one.likeness !== best.likeness) return one.likeness > best.likeness;
  return one.layout.required.length > best.found.layout.required.length;
}
