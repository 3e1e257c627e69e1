import type { Row } from "./csv-table.ts";
import type { Fault } from "./fault.ts";

const withComma = /^-?\d+,\d+([eE][+-]?\d+)?$/;
const withPoint = /^-?\d+\.\d+([eE][+-]?\d+)?$/;
/** A number that may have its thousands set apart, by comma or point. */
const maybeThousands = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

const advice =
  "Save the file again with a decimal point and without marks between thousands, best as the publisher gives it.";

/**
 * Whether the numbers of a file that was saved anew have a decimal comma; a fault where that is not certain.
 * @param columns those that hold figures
 */
export function hasDecimalComma(rows: Iterable<Row>, columns: readonly string[]): boolean | Fault {
  const first: { comma?: Fault; point?: Fault; thousands?: Fault } = {};
  let isCertain = false;
  const told = (row: Row, column: string, what: string): Fault =>
    row.fault("decimal-comma", column, `"${row.at(column)}" ${what}`, advice);
  for (const row of rows)
    for (const column of columns) {
      const cell = row.at(column);
      const [isComma, isPoint] = [withComma.test(cell), withPoint.test(cell)];
      if (!isComma && !isPoint) continue;
      const kind = isComma ? "comma" : "point";
      first[kind] ??= told(row, column, `has a decimal ${kind}, and other numbers of the file have not.`);
      if (maybeThousands.test(cell))
        first.thousands ??= told(row, column, "may be a decimal number or thousands: it cannot be told which.");
      else isCertain = true;
    }
  if (first.comma !== undefined && first.point !== undefined) return first.comma;
  if (first.thousands !== undefined && !isCertain) return first.thousands;
  return first.comma !== undefined;
}

/** Rows whose figures are given with a decimal point in place of their comma. */
export function* withDecimalPoint(
  rows: Iterable<Row | Fault>,
  isFigure: (column: string) => boolean,
): Generator<Row | Fault> {
  for (const row of rows) {
    if ("advice" in row) yield row;
    else yield { ...row, at: (column) => pointed(row.at(column), isFigure(column)) };
  }
}

const pointed = (cell: string, isFigure: boolean): string =>
  isFigure && withComma.test(cell) ? cell.replace(",", ".") : cell;
