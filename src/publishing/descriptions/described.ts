import type { Source } from "../../model/source.ts";
import type { TableKind } from "../table-kind.ts";

/** A table that has been written. */
export interface DescribedTable {
  /** Below data/v1, without ".csv". */
  readonly path: string;
  readonly kind: TableKind;
  /** `indicator`, `economy` or `group` where all rows are of one. */
  readonly about: Readonly<Record<string, string>>;
  readonly rowCount: number;
}

/** Everything that descriptions for machines are made of. */
export interface Described {
  /** Absolute address of the site, with a slash at its end. */
  readonly site: string;
  /** Absolute address of a file below data/v1. */
  readonly address: (path: string) => string;
  /** Undefined before the first release. */
  readonly release: { readonly release: string; readonly date: string } | undefined;
  readonly tables: readonly DescribedTable[];
  readonly files: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;
  readonly sources: readonly Source[];
  /** Licences of a table's rows: one, but for tables that mix publishers. */
  readonly licencesOf: (table: DescribedTable) => readonly DescribedLicence[];
  /** Publishers whose figures a table holds; none where it holds no figures. */
  readonly publishersOf: (table: DescribedTable) => readonly string[];
  readonly yearsOf: (table: DescribedTable) => readonly [from: number, to: number] | undefined;
  readonly economyName: (iso3: string) => string;
  /** Words of the files for machines, which are in English. */
  readonly text: (key: string) => string;
}

/** A licence with the address of its text, or of what the atlas knows of it. */
export interface DescribedLicence {
  readonly title: string;
  readonly url: string;
}

/** What a table is called: after what it is about, else as its kind. */
export function tableTitle(described: Described, { kind, about }: DescribedTable): string {
  const { text, economyName } = described;
  const title = text(`codebook.table.${kind.name}`);
  const { indicator, economy, group } = about;
  if (indicator !== undefined) return `${text(`indicator.${indicator}.name`)}: ${title}`;
  if (economy !== undefined) return `${economyName(economy)}: ${title}`;
  return group === undefined ? title : `${text(`group.${group}`)}: ${title}`;
}

/** What a table holds, in at least 50 characters. */
export function tableText({ text }: Described, { kind, about: { indicator } }: DescribedTable): string {
  const words = text(`codebook.table.${kind.name}.text`);
  return indicator === undefined ? words : `${text(`indicator.${indicator}.definition`)} ${words}`;
}
