import type { ByteSource } from "./byte-source.ts";
import { csvRecords } from "./csv-records.ts";
import { raggedRow, rowOf, type ColumnPlaces, type Row } from "./csv-table.ts";
import { hasDecimalComma, withDecimalPoint } from "./decimal-comma.ts";
import { decodeText, type DecodedText } from "./decode-text.ts";
import type { Fault } from "./fault.ts";
import { isFault } from "./figure-checks.ts";
import { headerFaults } from "./header-faults.ts";
import type { Layout, LayoutReference } from "./layouts/layout.ts";
import type { PublisherTables } from "./publisher-tables.ts";
import { plainName } from "./plain-name.ts";
import { recogniseLayout, type FoundHeader } from "./recognise-layout.ts";
import { isHeaderAgain, secondHeader } from "./second-header.ts";
import { strangeColumnFaults } from "./strange-columns.ts";
import { cutShort, mayBeCut, tail } from "./truncation.ts";
import { unknownLayout } from "./unknown-layout.ts";

/** A publisher's file, decoded, its layout known and its header whole. */
export interface OpenTable extends FoundHeader {
  /** Rows and faults in the order of the file. */
  rows(): Iterable<Row | Fault>;
}

/**
 * Decodes a file, finds its header and checks it.
 * @param layouts those that it may have
 */
export function openTable(
  source: ByteSource,
  file: string,
  layouts: readonly Layout[],
  { economies, publishers }: LayoutReference,
): OpenTable | { readonly faults: readonly Fault[] } {
  const names = new Set([...[...economies.values()].map(({ name }) => name), ...namesOf(publishers.names)]);
  const text = decodeText(source, file, (name) => names.has(plainName(name)));
  if (isFault(text)) return { faults: [text] };
  const official = (layout: string, header: string): string => publishers.columns.get(`${layout}/${header}`) ?? header;
  const found = recogniseLayout(text.pieces, file, layouts, official);
  if (found === undefined) return { faults: unknownLayout(text, file, layouts) };
  const ofHeader = faultsOfHeader(found, file, publishers);
  // A column that stands for a missing one is told with that.
  const isTold = (name: string | undefined): boolean =>
    ofHeader.some(({ advice }) => advice.includes(`"${name}" to "`));
  const strange = strangeColumnFaults(found, file).filter(({ columnName }) => !isTold(columnName));
  const faults = [...ofHeader, ...strange];
  if (faults.length > 0) return { faults };
  const rows = (): Iterable<Row | Fault> => tableRows(text, found, file);
  if (found.delimiter === found.layout.delimiter) return { ...found, rows };
  const figures = found.columns.filter(found.layout.isFigure);
  const comma = hasDecimalComma(wholeRows(rows()), figures);
  if (isFault(comma)) return { faults: [comma] };
  return { ...found, rows: comma ? () => withDecimalPoint(rows(), found.layout.isFigure) : rows };
}

const namesOf = (names: ReadonlyMap<string, string>): string[] =>
  [...names.keys()].map((key) => key.slice(key.indexOf("/") + 1));

function faultsOfHeader(
  { header, columns, delimiter, layout }: FoundHeader,
  file: string,
  publishers: PublisherTables,
): Fault[] {
  const aliases = [...publishers.columns].filter(([key]) => key.startsWith(`${layout.name}/`));
  const otherNames = new Map(
    layout.required.map((name) => [
      name,
      aliases.filter(([, column]) => column === name).map(([key]) => key.slice(layout.name.length + 1)),
    ]),
  );
  const place = { file, line: header.line, text: header.text(), delimiter };
  return headerFaults({ ...place, columns, printed: header.cells, otherNames }, layout.required);
}

/** The rows under the header; a record that is no row is a fault. */
function* tableRows(text: DecodedText, found: FoundHeader, file: string): Generator<Row | Fault> {
  const { header, columns, delimiter, layout } = found;
  const end = tail(text.pieces());
  const width = header.cells.length;
  const places: ColumnPlaces = {
    header: header.cells,
    places: new Map(columns.map((name, index) => [name, index])),
    delimiter,
  };
  let [last, rows]: [Row | Fault | undefined, number] = [undefined, 0];
  for (const record of csvRecords(end.pieces, file, delimiter)) {
    if (last !== undefined) yield last;
    last = undefined;
    if (!isFault(record) && (record.line <= header.line || layout.isFooter?.(record) === true)) continue;
    rows++;
    const came = isFault(record) ? width : record.cells.length;
    const row = isFault(record) ? record : rowOf(record, places, file);
    last = isFault(row) || came === width ? row : raggedRow(row, came, width, delimiter);
    if (!isFault(record) && isHeaderAgain(record, header)) last = secondHeader(file, record.line);
  }
  // Whether the file ends with a line break is known only now.
  if (last !== undefined) {
    const cut = end.hasLineBreak() ? undefined : isFault(last) ? cutShort(last) : mayBeCut(last, columns, layout);
    yield cut ?? last;
  }
  if (rows === 0) yield emptyTable(file, header.line);
}

function emptyTable(file: string, line: number): Fault {
  const message = "the file has a header and no rows.";
  return { kind: "empty-file", file, line, column: 1, message, advice: "Download the file again." };
}

function* wholeRows(rows: Iterable<Row | Fault>): Generator<Row> {
  for (const row of rows) if (!isFault(row)) yield row;
}
