import type { Observation } from "../../src/model/observation.ts";
import type { SourceDescription } from "../../src/sources/source-description.ts";
import type { TableDescription } from "../../src/sources/table-description.ts";
import type { Download } from "./add-downloads.ts";
import { freeName } from "./placement-name.ts";
import { narrowed, replacedIn } from "./placement-narrow.ts";
import { newDescription, withFacts, type KnownFacts } from "./placement-source.ts";
import { rawFolder } from "./read-descriptions.ts";

/** What is to stand in a folder of data/raw. */
export interface FolderPlan {
  /** Undefined where nothing is read from the folder any more: it goes. */
  readonly description: SourceDescription | undefined;
  /** Where each file that comes stands now, by the name that it takes. */
  readonly added: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  /** Whether the source is another than stood there, if any did. */
  readonly isNew: boolean;
}

/** Folders of data/raw that change, by name. */
export type PlacementPlan = ReadonlyMap<string, FolderPlan>;

/** Where each download goes and what goes for it; folders that stay as they are do not appear. */
export function planPlacement(
  downloads: readonly Download[],
  present: readonly SourceDescription[],
  observations: readonly Observation[],
): PlacementPlan {
  const plans = new Map<string, FolderPlan>();
  const taken = ({ indicator, year }: Observation): boolean =>
    downloads.some(({ claims }) => claims.takes(indicator, year));
  const byFile = Map.groupBy(observations, ({ sourceFile }) => sourceFile);
  for (const source of present) {
    const tables = source.tables.flatMap((table) => {
      const its = byFile.get(`${rawFolder}/${source.key}/${table.file}`) ?? [];
      return narrowed(table, replacedIn(its, taken)) ?? [];
    });
    if (tables.length === source.tables.length && tables.every((table, index) => table === source.tables[index]))
      continue;
    plans.set(source.key, withoutTables(source, tables));
  }
  for (const download of downloads) place(download, plans, present);
  return plans;
}

function withoutTables(source: SourceDescription, tables: readonly TableDescription[]): FolderPlan {
  const named = new Set(tables.map(({ file }) => file));
  const removed = [...new Set(source.tables.map(({ file }) => file))].filter((file) => !named.has(file));
  const description = tables.length === 0 ? undefined : { ...source, tables };
  return { description, added: new Map(), removed, isNew: false };
}

/** Gives a download its folder: the one of its key where that holds the same source, else a new one. */
function place(download: Download, plans: Map<string, FolderPlan>, present: readonly SourceDescription[]): void {
  const { read, path } = download;
  const inPlace = new Map(present.map((source) => [source.key, source]));
  const known: KnownFacts = [...present, ...[...plans.values()].flatMap(({ description }) => description ?? [])];
  const proposed = withFacts(read.source, known);
  const standing = (folder: string): SourceDescription | undefined =>
    plans.has(folder) ? plans.get(folder)?.description : inPlace.get(folder);
  const isSame = ({ title, publisher, retrieved }: SourceDescription): boolean =>
    title === proposed.title && publisher === proposed.publisher && retrieved === proposed.retrieved;
  const key = freeName(read.key, (folder) => {
    const stands = standing(folder);
    return stands !== undefined && !isSame(stands);
  });
  const stands = standing(key);
  const { added = [], removed = [], isNew = false } = plans.get(key) ?? {};
  const names = new Set(stands?.tables.map(({ file }) => file));
  const name = freeName(download.name, (tried) => names.has(tried));
  const tables = read.table.map((table) => ({ ...table, file: name }));
  plans.set(key, {
    description: newDescription({ ...proposed, key }, stands, read.missing, tables),
    added: new Map([...added, [name, path]]),
    removed: removed.filter((one) => one !== name),
    isNew: isNew || stands === undefined,
  });
}
