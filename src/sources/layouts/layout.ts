import type { Economy, Iso3 } from "../../model/economy.ts";
import type { Group } from "../../model/group.ts";
import type { SurveyEdition } from "../../model/survey-edition.ts";
import type { CsvRecord, Delimiter } from "../csv-records.ts";
import type { Row } from "../csv-table.ts";
import type { Fault, Warning } from "../fault.ts";
import type { Reference } from "../figure-checks.ts";
import type { PublisherTables } from "../publisher-tables.ts";
import type { PublisherLayout, PublisherTable } from "../table-description.ts";
import type { TableReading } from "../table-reading.ts";
import type { ZeroMeanings } from "../zero-meanings.ts";

/** Layouts that a download may have: the publishers' own, and ours. */
export type LayoutName = PublisherLayout | "tidy";

/** What publishers' files are read by. */
export interface LayoutReference extends Reference {
  readonly economies: ReadonlyMap<Iso3, Economy & { readonly name: string }>;
  readonly publishers: PublisherTables;
  readonly surveyZeros: ZeroMeanings;
  readonly editions: readonly SurveyEdition[];
  readonly groups: readonly Group[];
}

/** Rows, or cells, of a file that are not read, and why. */
export interface IgnoredRows {
  readonly what: string;
  readonly rows: number;
  readonly why: string;
}

/** A remark of the publisher on one figure, or of the reader on many (then without economy). */
export interface ReadingNote {
  readonly line: number;
  readonly text: string;
  readonly indicator?: string;
  readonly economy?: string;
  readonly year?: number;
}

/** What is read of a file. */
export type Selection = Pick<PublisherTable, "series" | "editions" | "indicator">;

/** A file whose header was found and is whole. */
export interface LayoutInput {
  readonly file: string;
  /** Columns by their official names. */
  readonly columns: readonly string[];
  readonly headerLine: number;
  /** Records above the header. */
  readonly preamble: readonly CsvRecord[];
  /** Rows, and faults of records that are none, in the order of the file; to be read once. */
  readonly rows: Iterable<Row | Fault>;
  /** Key of the source, and the month it was retrieved. */
  readonly source: { readonly key: string; readonly retrieved: string | undefined };
  readonly reference: LayoutReference;
  /** What source.json wants of the file; undefined: all that the reference tables know. */
  readonly selection: Selection | undefined;
}

/** What reading a publisher's file gives. */
export interface LayoutReading extends TableReading {
  readonly warnings: readonly Warning[];
  readonly ignored: readonly IgnoredRows[];
  readonly notes: readonly ReadingNote[];
  /** What was read, as source.json says it. */
  readonly selection: Selection;
  /** What the file is of, in the publisher's words, for a title. */
  readonly subjects: readonly string[];
}

/** A publisher's layout. */
export interface Layout {
  readonly name: LayoutName;
  /** The publisher's own delimiter; another means that the file was saved anew. */
  readonly delimiter: Delimiter;
  /** Columns, by official name, that the layout has and its reader needs. */
  readonly required: readonly string[];
  /** Columns that may stand in the header besides, and those of figures; undefined: any may. */
  readonly optional?: readonly string[];
  /** Whether a column holds figures. */
  readonly isFigure: (column: string) => boolean;
  /** Texts that stand for no figure. */
  readonly missing: readonly string[];
  /** Whether the publisher's files do: where one does not, it was cut short. */
  readonly endsWithLineBreak: boolean;
  /** Whether a record is a remark at the end of the file. */
  readonly isFooter?: (record: CsvRecord) => boolean;
  readonly read: (input: LayoutInput) => LayoutReading;
}
