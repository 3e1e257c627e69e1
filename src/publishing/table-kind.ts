/** How a cell reads: flag is 1 or 0, year four digits, month YYYY-MM. */
export type ColumnType = "text" | "number" | "whole" | "year" | "month" | "flag" | "address";

/** What a column of a published table holds. Its words are `codebook.column.{words}` of the language files. */
export interface ColumnDescription {
  readonly name: string;
  readonly type: ColumnType;
  /** Key of its words where they are not those of every column of its name. */
  readonly words?: string;
  /** Never empty. */
  readonly required?: true;
  /** The values there are, where the list is closed. */
  readonly codes?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** A regular expression that the whole cell fits. */
  readonly pattern?: string;
  /** The table and column that explain the code. */
  readonly references?: { readonly table: string; readonly column: string };
}

/**
 * Whose figures the rows are. rows: each row names its licence in the column `licence`. reference: codes, without
 * figures. knowledge: what was collected for the atlas. A reader takes the whole in one bundle a licence.
 */
export type TableLicence = "rows" | "reference" | "knowledge";

/**
 * A kind of published table: many files can be of one kind. Its words are `codebook.table.{name}` (title) and
 * `codebook.table.{name}.text`. Whatever describes data to people or machines is worked out of this.
 */
export interface TableKind {
  readonly name: string;
  readonly columns: readonly ColumnDescription[];
  /** The columns that tell the rows apart. */
  readonly key: readonly string[];
  readonly licence: TableLicence;
}

export const titleKey = ({ name }: TableKind): string => `codebook.table.${name}`;
export const textKey = ({ name }: TableKind): string => `codebook.table.${name}.text`;
export const columnKey = ({ name, words = name }: ColumnDescription): string => `codebook.column.${words}`;

export const columnNames = ({ columns }: TableKind): string[] => columns.map(({ name }) => name);
