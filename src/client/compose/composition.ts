import {
  type ComposedForm,
  composedTable,
  composedText,
  type Selection,
  selectedRows,
} from "../../publishing/composed-file.ts";
import { type ComposeIndex, estimate, readingOf, sourcesOf } from "../../publishing/compose-index.ts";
import type { Table } from "../../publishing/csv.ts";
import { observationsKind } from "../../publishing/tables/observations.ts";
import { plainText } from "../../publishing/typed-cell.ts";
import type { ComposeData } from "./compose-data.ts";

/** What a file will be, as far as it is known. */
export interface Composition {
  readonly rows: number;
  readonly bytes: number;
  /** Undefined while its figures are too many to be fetched before they are asked for: the numbers are then about. */
  readonly text: string | undefined;
  /** Keys. */
  readonly sources: readonly string[];
  readonly first: Table;
}

/** Figures of so many bytes are fetched as soon as they are chosen; more when the file is asked for. */
const fetchedAtOnce = 2_500_000;
/** So many rows are shown. */
const shownRows = 20;

const sourceAt = observationsKind.columns.findIndex(({ name }) => name === "source");

/** @throws where the network has not the figures */
export async function composed(
  index: ComposeIndex,
  data: ComposeData,
  selection: Selection,
  form: ComposedForm,
): Promise<Composition> {
  const { files, bytes } = readingOf(index, selection);
  const isWhole = bytes <= fetchedAtOnce;
  const [firstIndicator = ""] = selection.indicators;
  const rows = selectedRows(await data.rows(isWhole ? files : [`indicators/${firstIndicator}.csv`]), selection);
  const table = composedTable(form, rows);
  const first = { ...table, rows: table.rows.slice(0, shownRows) };
  if (!isWhole)
    return { ...estimate(index, selection, form), text: undefined, sources: sourcesOf(index, selection), first };
  const text = composedText(form, rows);
  return {
    rows: table.rows.length,
    bytes: new Blob([text]).size,
    text,
    sources: [...new Set(rows.map((row) => plainText(row[sourceAt])))],
    first,
  };
}

/** The text of the file, fetching what it takes. @throws where the network has not the figures */
export async function wholeText(
  index: ComposeIndex,
  data: ComposeData,
  selection: Selection,
  form: ComposedForm,
  told: (done: number, of: number) => void,
): Promise<string> {
  const { files } = readingOf(index, selection);
  const rows = await data.rows(files, (done) => told(done, files.length));
  return composedText(form, selectedRows(rows, selection));
}
