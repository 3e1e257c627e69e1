import { singleLicences } from "../../src/publishing/licence-texts.ts";
import type { TableKind } from "../../src/publishing/table-kind.ts";
import { plainText } from "../../src/publishing/typed-cell.ts";
import type { FileFacts } from "./build-folder.ts";
import type { PublishedTable, TablePart } from "./published-table.ts";

/** What is known of a table once it is written; its rows are let go. */
export interface TableFacts {
  readonly path: string;
  readonly kind: TableKind;
  readonly about: Readonly<Record<string, string>>;
  readonly rowCount: number;
  /** Licences that its rows name; none of tables without figures. */
  readonly licences: readonly string[];
  /** Keys of the sources that its rows name. */
  readonly sources: readonly string[];
  /** First and last year of its rows. */
  readonly years: readonly [number, number] | undefined;
}

/** What has been written below /data/v1. */
export class Catalogue {
  readonly files = new Map<string, FileFacts>();
  readonly tables: TableFacts[] = [];

  addFile(path: string, facts: FileFacts): void {
    if (this.files.has(path)) throw new Error(`data/v1/${path} is published twice.`);
    this.files.set(path, facts);
  }

  addTable({ path, kind, about, parts }: PublishedTable): void {
    const rowCount = parts.reduce((sum, { rows }) => sum + rows.length, 0);
    const licences = kind.licence === "rows" ? singleOnes(distinctCells(kind, parts, "licence")) : [];
    const sources = [...distinctCells(kind, parts, "source")].sort();
    const years = [...distinctCells(kind, parts, "year")].map(Number);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    this.tables.push({ path, kind, about, rowCount, licences, sources, years: years.length > 0 ? [first, last] : undefined });
  }

  /** The kinds of the tables, each once; of kinds whose columns differ from file to file, a column a meaning. */
  kinds(): TableKind[] {
    const byName = Map.groupBy(this.tables, ({ kind }) => kind.name);
    return [...byName.values()].flatMap(([first]) => {
      if (first === undefined) return [];
      const meanings = Map.groupBy(first.kind.columns, ({ name, words = name }) => words);
      return [{ ...first.kind, columns: [...meanings.values()].flatMap(([column]) => column ?? []) }];
    });
  }

  /** As `sha256sum --check` reads it. */
  checksums(): string {
    const lines = [...this.files].map(([path, { sha256 }]) => `${sha256}  ${path}\n`);
    return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join("");
  }
}

/** Each licence once, in the order in which rows name them, alone or beside others. */
const singleOnes = (cells: Iterable<string>): string[] => [...new Set([...cells].flatMap(singleLicences))];

/** The different texts of a column; none where the table has no such column. */
function distinctCells({ columns }: TableKind, parts: readonly TablePart[], column: string): Set<string> {
  const at = columns.findIndex(({ name }) => name === column);
  const found = new Set<string>();
  if (at !== -1) for (const { rows } of parts) for (const row of rows) found.add(plainText(row[at]));
  return found;
}
