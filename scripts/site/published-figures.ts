import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "csv-parse/sync";

import type { FigureKind } from "./figure-kinds.ts";

/** The tables under /data/v1 of a built site, each read when it is first asked for. */
export class PublishedFigures {
  readonly #folder: string;
  readonly #tables = new Map<string, ReadonlyMap<string, string> | undefined>();
  #decimals: ReadonlyMap<string, number> | undefined;
  #offered: ReadonlyMap<string, string> | undefined;

  constructor(root: string) {
    this.#folder = join(root, "data/v1");
  }

  /** The path within data/v1 of the table that holds a figure. */
  table(kind: FigureKind, named: Readonly<Record<string, string>>): string {
    return kind.table.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? "");
  }

  /** The figure as printed there; empty where the publisher states an absence; undefined where there is no such row. */
  find(kind: FigureKind, named: Readonly<Record<string, string>>): string | undefined {
    const path = this.table(kind, named);
    const columns = keyColumns(kind);
    const known = `${path} ${kind.column} ${columns.join(" ")}`;
    if (!this.#tables.has(known)) this.#tables.set(known, this.#index(path, columns, kind.column));
    return this.#tables.get(known)?.get(columns.map((column) => (named[column] ?? "").toLowerCase()).join("/"));
  }

  /** Digits after the point that pages show of an indicator; undefined where it is not in indicators.csv. */
  decimals(indicator: string): number | undefined {
    this.#decimals ??= new Map(
      [...(this.#index("indicators.csv", ["code"], "decimals") ?? [])].map(([code, digits]) => [code, Number(digits)]),
    );
    return this.#decimals.get(indicator);
  }

  /** Whether the indicator's figures are left out of every file (`ONLY_SETTLED=1`); pages show them all the same. */
  withholds(indicator: string): boolean {
    this.#offered ??= this.#index("indicators.csv", ["code"], "offered") ?? new Map();
    return this.#offered.get(indicator) === "0";
  }

  #index(path: string, columns: readonly string[], column: string): ReadonlyMap<string, string> | undefined {
    const file = join(this.#folder, path);
    if (!existsSync(file)) return undefined;
    const [header = [], ...rows] = parse(readFileSync(file, "utf8"), { bom: true });
    const at = columns.map((name) => header.indexOf(name));
    const valueAt = header.indexOf(column);
    return new Map(
      rows.map((row) => [at.map((index) => (row[index] ?? "").toLowerCase()).join("/"), row[valueAt] ?? ""]),
    );
  }
}

const columnsOf = new WeakMap<FigureKind, readonly string[]>();

/** The names of a form that are columns of its table, and not part of the table's file name. */
function keyColumns(kind: FigureKind): readonly string[] {
  const known = columnsOf.get(kind);
  if (known !== undefined) return known;
  const { form, table } = kind;
  const columns = [...form.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
    name === undefined || table.includes(`{${name}}`) ? [] : [name],
  );
  columnsOf.set(kind, columns);
  return columns;
}
